"""What jedi completes, which many editors and notebooks ask."""

from __future__ import annotations

import jedi
import pytest

from tests.editors.moments import MOMENTS, SOURCES, Moment


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.name)
def test_jedi_completes(moment: Moment) -> None:
    project = jedi.Project(SOURCES[0], added_sys_path=SOURCES)
    line, column = moment.position
    found = jedi.Script(moment.text, project=project).complete(line + 1, column)
    moment.check(completion.name for completion in found)


def test_a_hover_shows_the_signature_and_the_whole_docstring() -> None:
    project = jedi.Project(SOURCES[0])
    text = "from better_impact_client import AsyncBetterImpact\n"
    text += "AsyncBetterImpact().enterprise.users.retrieve"
    [found] = jedi.Script(text, project=project).help(2, len(text.split("\n")[-1]))
    told = found.docstring()
    assert told.startswith("retrieve(user_id: int, *, result: type[UserT]=models.User")
    for argument in ("user_id", "result", "options"):
        assert f"\n    {argument}: " in told
