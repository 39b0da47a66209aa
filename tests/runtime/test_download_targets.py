"""Downloads stay in the folder that was asked for, and lead to no program on this machine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime.core import redirected
from generator.runtime.errors import DownloadError, InvalidArgumentError
from generator.runtime.requests import prepare
from generator.runtime.settings import resolve_settings
from tests.runtime.acme import FILE, ONE, PROFILE, READ
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, Reply


@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nothing"])
@pytest.mark.parametrize("overwrite", [True, False])
def test_a_link_in_the_folder_is_not_followed_out_of_it(
    client: Any, server: Loopback, driver: Driver, tmp_path: Path, there: bool, overwrite: bool
) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "folder"
    folder.mkdir()
    if there:
        outside.write_bytes(b"precious")
    (folder / "photo.png").symlink_to(outside)
    server.script(Reply(b"new", headers={"Content-Disposition": "attachment; filename=photo.png"}))
    if overwrite:
        saved = driver.run(client.save(FILE, ONE, to=folder, overwrite=True))
        assert (saved.read_bytes(), saved.is_symlink()) == (b"new", False)
    else:
        with pytest.raises(DownloadError, match="exists"):
            driver.run(client.save(FILE, ONE, to=folder))
    assert outside.exists() == there
    assert not there or outside.read_bytes() == b"precious"
    assert os.listdir(folder) == ["photo.png"]


@pytest.mark.parametrize(
    "name", ["../up", "..%2Fup", "/etc/up", "a/../../up", "..", "C:\\up", "~/up", "\x00up"]
)
def test_no_name_of_the_vendor_leaves_the_folder(
    client: Any, server: Loopback, driver: Driver, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    header = f'attachment; filename="{name}"'.replace("\x00", "%00")
    server.script(Reply(b"new", headers={"Content-Disposition": header}))
    saved = driver.run(client.save(FILE, ONE, to=folder))
    assert saved.parent == folder
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [saved]


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/x", "http://localhost/x", "http://a.example/"])
def test_a_file_of_an_https_api_is_not_fetched_over_http(
    open_client: Open, driver: Driver, tmp_path: Path, url: str
) -> None:
    client = open_client(base_url="https://api.acme.example/v1")
    with pytest.raises(InvalidArgumentError, match="not an address that may be called"):
        driver.run(client.download(url, tmp_path / "a"))


@pytest.mark.parametrize("location", ["http://127.0.0.1:9/x", "http://api.acme.example/x"])
def test_a_redirect_does_not_lead_from_https_to_http(location: str) -> None:
    prepared = prepare(resolve_settings(PROFILE, {}), READ, ONE)
    assert redirected(prepared, httpx.Response(302, headers={"Location": location})) is None
    to = httpx.Response(302, headers={"Location": "https://b.example/x"})
    followed = redirected(prepared, to)
    assert followed is not None
    assert (str(followed.url), followed.authenticated) == ("https://b.example/x", False)
