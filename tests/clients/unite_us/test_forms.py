"""Forms of Unite Us: built in the back office, put to use, filled in."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from unite_us_client import InvalidArgumentError

from tests.support.driving import Driver
from tests.support.unite_us import CONTACT, GROUP, REFERRAL, record, records, sent
from tests.support.vendor_server import Reply, VendorServer

FORM = "/v3/back_office/forms/f-1"
QUESTION = f"{FORM}/questions/q-1"
HOUSEHOLD = {
    "label_text": "How many people live with you?",
    "display_order": 3,
    "section_id": "s-1",
    "help_text_position": "after_input",
    "conditional_display": {
        "show_or_hide": "show",
        "show_or_hide_question_id": "q-0",
        "and_conditions": [{"question_id": "q-0", "equals": "yes"}],
    },
}


def test_a_form_gets_a_section_and_a_question_and_is_published(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", "/v3/back_office/forms", record("f-1"))
    server.expect("POST", f"{FORM}/sections", record("s-1"))
    server.expect("POST", f"{FORM}/questions", record("q-1"))
    server.expect("PATCH", f"{FORM}/publish", record("f-1", published=True))
    forms = client.back_office.forms
    form = drive.run(forms.create(form={"name": "Household", "is_active": False}))
    assert sent(server) == {"form": {"name": "Household", "is_active": False}}
    section = {"name": "Home", "display_name": True, "display_order": 1}
    drive.run(forms.sections.create(form.id, section={**section, "section_type": "form_group"}))
    assert sent(server) == {"section": {**section, "section_type": "form_group"}}
    drive.run(forms.questions.create(form.id, question=HOUSEHOLD))
    assert sent(server) == {"question": HOUSEHOLD}
    assert drive.run(forms.publish(form.id)).published is True
    assert server.received[-1].body == b""


@pytest.mark.parametrize(
    ("change", "allowed"),
    [
        ({"help_text_position": "under"}, r"question\.help_text_position: .* before_input"),
        (
            {"conditional_display": {"show_or_hide": "blur", "show_or_hide_question_id": "q"}},
            r"question\.conditional_display\.show_or_hide: .* one of show, hide",
        ),
    ],
    ids=["help", "condition"],
)
def test_a_question_that_a_form_cannot_show_is_refused(
    change: Any, allowed: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    create = client.back_office.forms.questions.create
    with pytest.raises(InvalidArgumentError, match=allowed):
        drive.run(create("f-1", question={**HOUSEHOLD, **change}))
    assert server.received == []


def test_a_question_moves_to_another_section(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", f"{QUESTION}/section", record("q-1"))
    move = client.back_office.forms.questions.move_to_section
    drive.run(move("f-1", "q-1", question={"section_id": "s-2"}))
    assert sent(server) == {"question": {"section_id": "s-2"}}


def test_a_question_offers_choices(client: Any, drive: Driver, server: VendorServer) -> None:
    choice = {"display_order": 1, "base_input_option_id": "b-1", "option_label": "Yes"}
    server.expect("POST", f"{QUESTION}/input_options", record("o-1"))
    server.expect("GET", f"{QUESTION}/input_options", records("o-1", "o-2"))
    server.expect("DELETE", f"{QUESTION}/input_options/o-1", Reply(status=204))
    questions = client.back_office.forms.questions
    added = drive.run(questions.create_input_option("f-1", "q-1", input_option=choice))
    assert sent(server) == {"input_option": choice}
    choices = drive.items(questions.list_input_options("f-1", "q-1"))
    assert [choice.id for choice in choices] == ["o-1", "o-2"]
    assert drive.run(questions.delete_input_option("f-1", "q-1", added.id)) is None


def test_a_form_is_put_to_use_in_a_program_for_another_use_and_taken_away(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    use = f"{FORM}/groups/g-1/programs/p-1"
    server.expect("POST", use, record("f-1"))
    server.expect("PATCH", use, record("f-1"))
    server.expect("DELETE", use, Reply(status=204))
    usages = client.back_office.form_usages
    usage: dict[str, Any] = {"use_type": "intake", "service_types": ["t-1"]}
    drive.run(usages.add_to_program("f-1", "p-1", usage=usage))
    assert sent(server) == {"usage": usage}
    changed = {"use_type": "general", "current_use_type": "intake"}
    drive.run(usages.update_for_program("f-1", "p-1", usage=changed))
    assert sent(server) == {"usage": changed}
    drive.run(usages.remove_from_program("f-1", "p-1", use_type="general"))
    assert sent(server) == {"use_type": "general"}


@pytest.mark.parametrize(
    ("owner", "given", "place"),
    [
        ("contact", ["c-1"], CONTACT),
        ("referral", ["r-1"], f"{REFERRAL}/contact"),
        ("service_case", ["s-1"], f"{GROUP}/service_cases/s-1/contact"),
    ],
)
@pytest.mark.parametrize("http", ["PATCH", "PUT"])
def test_a_form_is_read_and_answered_for_whom_it_concerns(
    http: str,
    owner: str,
    given: list[str],
    place: str,
    client: Any,
    drive: Driver,
    server: VendorServer,
) -> None:
    questions = [{"id": "q-1", "answer": None}]
    server.expect("GET", f"{place}/forms/f-1", record("f-1", questions=questions))
    server.expect(http, f"{place}/forms/f-1/response", record("f-1"))
    form = drive.run(getattr(client.forms, f"retrieve_for_{owner}")(*given, "f-1"))
    assert form.questions[0].answer is None
    answers = [{"question_id": form.questions[0].id, "answer": "3"}, "as-the-docs-print-it"]
    respond = getattr(client.forms, f"respond_for_{owner}")
    options = {"update_method": http}
    drive.run(respond(*given, "f-1", data=answers, options=options))
    assert sent(server) == {"data": answers}


def test_the_forms_of_a_group_are_narrowed_down(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    query = "q[use_type]=any&q[service_type_ids][]=t-1&q[network_ids]=n-1"
    server.expect("GET", f"{GROUP}/forms?{query}&per=5", records("f-1"))
    server.expect("GET", f"{GROUP}/forms?{query}&page=2&per=5", records())
    wanted = {"use_type": "any", "service_type_ids": ["t-1"], "network_ids": "n-1"}
    found = client.forms.list_for_group(q=wanted, page_size=5)
    assert [form.id for form in drive.items(found)] == ["f-1"]


def test_a_screening_is_started_without_answers_and_answered(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    screenings = f"{CONTACT}/forms/f-1/screenings"
    server.expect("POST", screenings, record("s-1"))
    server.expect("PATCH", f"{screenings}/s-1", record("s-1", state="answered"))
    screening = drive.run(client.screenings.create("c-1", "f-1"))
    assert server.received[-1].body == b"{}"
    answers = [
        {"question_id": "q-1", "response_value": ["o-1", "o-2"]},
        {"question_id": "q-2", "response_value": 1709251200},
        {"question_id": "q-3", "response_value": [1709251200, 1711929600]},
        {"question_id": "q-4", "response_value": "As soon as possible"},
    ]
    respond = client.screenings.respond
    answered = drive.run(respond("c-1", "f-1", screening.id, data=answers, network_id="n-1"))
    assert answered.state == "answered"
    assert sent(server) == {"data": answers, "network_id": "n-1"}


def test_the_dates_of_answers_are_sent_as_unix_times(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/forms/f-1/screenings", record("s-1"))
    march, april = dt.date(2024, 3, 1), dt.date(2024, 4, 1)
    answers = [
        {"question_id": "q-1", "response_value": march},
        {"question_id": "q-2", "response_value": [march, april]},
    ]
    drive.run(client.screenings.create("c-1", "f-1", data=answers))
    values = [answer["response_value"] for answer in sent(server)["data"]]
    assert values == [1709251200, [1709251200, 1711929600]]


def test_a_screening_may_be_started_with_its_answers(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{CONTACT}/forms/f-1/screenings", record("s-1"))
    body = {"data": [{"question_id": "q-1", "response_value": 7}], "network_id": "n-1"}
    drive.run(client.screenings.create("c-1", "f-1", **body))
    assert sent(server) == body


def test_a_choice_is_created_without_a_base_and_changed_with_one(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    options = "/v3/back_office/forms/f-1/questions/q-1/input_options"
    server.expect("POST", options, record("o-1"))
    choice = {"display_order": 1, "option_label": "Yes"}
    questions = client.back_office.forms.questions
    drive.run(questions.create_input_option("f-1", "q-1", input_option=choice))
    assert sent(server) == {"input_option": choice}
    server.expect("PATCH", f"{options}/o-1", record("o-1"))
    changed = {**choice, "base_input_option_id": "b-1"}
    drive.run(questions.update_input_option("f-1", "q-1", "o-1", input_option=changed))
    assert sent(server) == {"input_option": changed}


def test_a_question_needs_no_conditions(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("POST", "/v3/back_office/forms/f-1/questions", record("q-1"))
    question = {"label_text": "How many?", "display_order": 1}
    drive.run(client.back_office.forms.questions.create("f-1", question=question))
    assert sent(server) == {"question": question}


def test_questions_are_looked_for_in_the_repository(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", "/v3/back_office/search/questions", records("q-1"))
    query = {"text": "housing", "search_core": True}
    found = drive.items(client.back_office.search_questions(q=query))
    assert ([question.id for question in found], sent(server)) == (["q-1"], {"q": query})
