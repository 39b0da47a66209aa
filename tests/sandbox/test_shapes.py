"""What an API may do that no vendor here does: lists are created, collections shared; errors."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving
from generator.specs.loading import load
from tests.support.packages import Workshop

SPEC = """
    x-paging-schemes:
      pages: {kind: page, page: page, size: per, first: 1, pages: pages}
    paths:
      /lists:
        get:
          x-sdk: {resource: lists, method: list}
          x-paging: none
          responses: &lists
            '200': {description: Lists, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/TaskList'}}}}}
            default: {description: An error, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
      /tasks:
        get:
          security: [{}, {basic: []}]
          x-sdk: {resource: tasks, method: list}
          x-paging: pages
          parameters:
            - {name: page, in: query, schema: {type: integer}}
            - {name: per, in: query, schema: {type: integer, default: 10}}
            - {name: labels, in: query, explode: false, schema: {type: array, items: {type: string}}}
          gives: TaskPage
        post:
          x-sdk: {resource: tasks, method: create_all}
          requestBody:
            required: true
            content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/NewTask'}}}}
          responses: &tasks
            '201': {description: Tasks, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Task'}}}}}
            default: {description: An error, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
      /tasks/deleted:
        get:
          x-sdk: {resource: tasks, method: list_deleted}
          x-paging: none
          responses: &some
            '200': {description: Tasks, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Task'}}}}}
            default: {description: An error, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
      /tasks/{task_id}:
        parameters: [{name: task_id, in: path, required: true, schema: {type: integer}}]
        get:
          x-sdk: {resource: tasks, method: retrieve}
          gives: Task
        delete:
          x-sdk: {resource: tasks, method: delete}
          responses:
            '204': {description: Deleted}
            default: {description: An error, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
      /lists/{list_id}/tasks:
        parameters: [{name: list_id, in: path, required: true, schema: {type: integer}}]
        get:
          x-collection: /tasks
          x-sdk: {resource: lists.tasks, method: list}
          x-paging: none
          responses: *some
        post:
          x-collection: /tasks
          x-sdk: {resource: lists.tasks, method: create}
          takes: NewTask
          gives: Task
    components:
      schemas:
        TaskList: {type: object, properties: {id: {type: integer}, name: {type: string}}}
        TaskPage:
          type: object
          properties:
            count: {type: integer}
            pages: {type: integer}
            tasks: {type: array, items: {$ref: '#/components/schemas/Task'}}
        Task:
          type: object
          properties:
            id: {type: integer}
            list_id: {type: integer}
            title: {type: string}
            labels: {type: array, items: {type: string}}
        NewTask: {type: object, required: [title], properties: {title: {type: string}, labels: {type: array, items: {type: string}}}}
        Failure:
          type: object
          required: [error, trace]
          properties:
            error: {$ref: '#/components/schemas/FailureBody'}
            trace: {type: string}
        FailureBody:
          type: object
          required: [code, message]
          properties: {code: {type: integer}, message: {type: string}}
"""  # noqa: E501 (one response a line reads best)


@pytest.fixture
def url(make_once: Workshop) -> Iterator[str]:
    built = make_once(SPEC)
    with serving(load(make_once.root / "specs", built.vendor), Settings(records=25)) as running:
        yield running


@pytest.fixture
def api(url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=url, auth=("me", "sandbox")) as client:
        yield client


def test_a_list_that_is_sent_is_created(api: httpx.Client) -> None:
    made = api.post("/tasks", json=[{"title": "Dig"}, {"title": "Plant"}]).json()
    assert [task["title"] for task in made] == ["Dig", "Plant"]
    found = api.get("/tasks?per=100").json()["tasks"]
    assert [task["id"] for task in found[-2:]] == [task["id"] for task in made]


def test_a_count_without_a_total_is_the_total(api: httpx.Client) -> None:
    page = api.get("/tasks?page=3").json()
    assert (page["count"], page["pages"], len(page["tasks"])) == (25, 3, 5)


def test_a_filter_finds_values_inside_lists(api: httpx.Client) -> None:
    api.post("/tasks", json=[{"title": "Dig", "labels": ["garden", "today"]}])
    found = api.get("/tasks?labels=today").json()["tasks"]
    assert [task["title"] for task in found] == ["Dig"]


def test_a_record_created_below_another_is_in_the_collection_of_all(api: httpx.Client) -> None:
    first, second = (each["id"] for each in api.get("/lists").json()[:2])
    made = api.post(f"/lists/{first}/tasks", json={"title": "Dig"}).json()
    assert made["list_id"] == first
    assert api.get(f"/tasks/{made['id']}").json() == made
    assert made in api.get(f"/lists/{first}/tasks").json()
    assert made not in api.get(f"/lists/{second}/tasks").json()
    every = api.get("/tasks?per=100").json()["tasks"]
    assert [task for task in every if task["list_id"] == first] == api.get(
        f"/lists/{first}/tasks"
    ).json()


def test_a_deleted_record_is_in_the_list_of_deleted_ones(api: httpx.Client) -> None:
    task = api.get("/tasks").json()["tasks"][3]
    assert api.get("/tasks/deleted").json() == []
    api.delete(f"/tasks/{task['id']}")
    assert api.get("/tasks/deleted").json() == [task]
    assert api.get(f"/tasks/{task['id']}").status_code == 404


def test_an_error_fits_its_schema_and_contains_the_reason(api: httpx.Client) -> None:
    failure = api.post("/tasks", json=[{}]).json()
    assert failure.keys() == {"error", "trace"}
    assert "title is required" in failure["error"]["message"]
    assert isinstance(failure["error"]["code"], int)


def test_an_anonymous_call_works_only_where_the_spec_allows_it(url: str) -> None:
    assert httpx.get(f"{url}/tasks").status_code == 200
    assert httpx.get(f"{url}/lists").status_code == 401
