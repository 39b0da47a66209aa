"""Files: custom field files and photos, on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from better_impact_client import DownloadError, InvalidArgumentError, NotFoundError

from tests.support.driving import Driver
from tests.support.vendor_server import Reply, VendorServer, serving

FILE = "/v1/organization/users/4711/custom_fields/88123/file"
USER = "/v1/organization/users/4711"
PHOTO = "/photos/4711.jpg"
BYTES = bytes(range(256)) * 1000


def letter(name: str = "reference letter.pdf") -> Reply:
    headers = {"Content-Type": "application/pdf"}
    if name:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Reply(BYTES, headers=headers)


@pytest.fixture
def vendor(vendor: VendorServer) -> VendorServer:
    """The server, which cares for the credentials but not for the media type."""
    del vendor.required["accept"]
    return vendor


@pytest.fixture
def save(client: Any, drive: Driver, vendor: VendorServer) -> Any:
    """Saves the file of a custom field."""

    def saved(reply: Reply, **options: Any) -> Path:
        vendor.expect("GET", FILE, reply)
        outcome = client.organization.users.download_custom_field_file(4711, 88123, **options)
        path: Path = drive.run(outcome)
        return path

    return saved


@pytest.fixture
def stranger() -> Iterator[VendorServer]:
    """A server on another origin."""
    with serving() as server:
        yield server
        server.check()


def test_a_folder_takes_the_vendors_name(save: Any, tmp_path: Path) -> None:
    assert save(letter(), to=tmp_path) == tmp_path / "reference letter.pdf"
    assert (tmp_path / "reference letter.pdf").read_bytes() == BYTES


def test_a_folder_with_a_trailing_slash_is_made(save: Any, tmp_path: Path) -> None:
    assert save(letter(), to=f"{tmp_path}/new/") == tmp_path / "new" / "reference letter.pdf"


def test_a_file_is_written_under_the_requested_name(save: Any, tmp_path: Path) -> None:
    assert save(letter(), to=tmp_path / "mine.pdf") == tmp_path / "mine.pdf"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.pdf"]


def test_a_file_without_a_name_is_called_after_the_path(save: Any, tmp_path: Path) -> None:
    assert save(letter(name=""), to=tmp_path) == tmp_path / "file"


@pytest.mark.parametrize("name", ["../../evil.sh", "/etc/cron.d/evil.sh", "..\\\\evil.sh"])
def test_a_name_never_leaves_the_folder(name: str, save: Any, tmp_path: Path) -> None:
    assert save(letter(name), to=tmp_path) == tmp_path / "evil.sh"


def test_a_file_that_exists_is_not_replaced(save: Any, tmp_path: Path) -> None:
    (tmp_path / "mine.pdf").write_text("precious")
    with pytest.raises(DownloadError, match="overwrite=True"):
        save(letter(), to=tmp_path / "mine.pdf")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["precious"]


def test_a_file_that_exists_is_replaced_on_request(save: Any, tmp_path: Path) -> None:
    (tmp_path / "mine.pdf").write_text("old")
    save(letter(), to=tmp_path / "mine.pdf", overwrite=True)
    assert (tmp_path / "mine.pdf").read_bytes() == BYTES


def test_progress_counts_up_to_the_announced_size(save: Any, tmp_path: Path) -> None:
    steps: list[tuple[int, int | None]] = []
    save(letter(), to=tmp_path, on_progress=lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert steps[-1] == (len(BYTES), len(BYTES))


def test_a_refused_file_leaves_nothing_behind(save: Any, tmp_path: Path) -> None:
    refusal = Reply.json({"error_message": "No such file."}, 404)
    with pytest.raises(NotFoundError, match=r"No such file\."):
        save(refusal, to=tmp_path / "mine.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_photo_on_the_apis_origin_is_fetched_with_credentials(
    client: Any, drive: Driver, vendor: VendorServer, tmp_path: Path
) -> None:
    vendor.expect("GET", PHOTO, letter("photo.jpg"))
    path = drive.run(client.download(vendor.base_url + PHOTO, to=tmp_path))
    assert path == tmp_path / "photo.jpg"


def test_a_photo_elsewhere_is_fetched_without_credentials(
    opened: Any, drive: Driver, stranger: VendorServer, tmp_path: Path
) -> None:
    client = opened(headers={"X-Tenant": "harbourton"})
    stranger.expect("GET", PHOTO, letter("photo.jpg"))
    drive.run(client.download(stranger.base_url + PHOTO, to=tmp_path))
    [request] = stranger.received
    assert "authorization" not in request.headers
    assert "x-tenant" not in request.headers


def test_a_redirect_elsewhere_is_followed_without_credentials(
    client: Any, drive: Driver, vendor: VendorServer, stranger: VendorServer, tmp_path: Path
) -> None:
    moved = Reply(status=302, headers={"Location": stranger.base_url + PHOTO})
    vendor.expect("GET", PHOTO, moved)
    stranger.expect("GET", PHOTO, letter("photo.jpg"))
    drive.run(client.download(vendor.base_url + PHOTO, to=tmp_path))
    assert "authorization" not in stranger.received[0].headers


def test_any_kind_of_file_is_accepted(
    client: Any, drive: Driver, vendor: VendorServer, tmp_path: Path
) -> None:
    vendor.required["accept"] = "*/*"
    vendor.expect("GET", PHOTO, letter("photo.jpg"))
    assert drive.run(client.download(vendor.base_url + PHOTO, to=tmp_path)).is_file()


@pytest.mark.parametrize("url", ["ftp://api.example/x", "http://user:pw@127.0.0.1/x", "a b"])
def test_an_address_that_may_not_be_called_is_refused(
    url: str, client: Any, drive: Driver, tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgumentError):
        drive.run(client.download(url, to=tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("scope", ["organization", "enterprise"])
def test_a_signed_document_is_saved(
    scope: str, client: Any, drive: Driver, vendor: VendorServer, tmp_path: Path
) -> None:
    route = f"/v1/{scope}/users/4711/custom_fields/88123/signed_document"
    vendor.expect("GET", route, letter("waiver.pdf"))
    users = getattr(client, scope).users
    path = drive.run(users.download_signed_document(4711, 88123, to=tmp_path))
    assert (path, path.read_bytes()) == (tmp_path / "waiver.pdf", BYTES)


@pytest.mark.parametrize("kind", ["file", "signed_document"])
def test_the_value_of_a_custom_field_leads_to_its_file(
    kind: str, client: Any, drive: Driver, vendor: VendorServer, tmp_path: Path
) -> None:
    route = f"/v1/organization/users/4711/custom_fields/88123/{kind}"
    field = {"type": kind, "value": vendor.base_url + route}
    vendor.expect("GET", USER, Reply.json({"user_id": 4711, "custom_fields": [field]}))
    vendor.expect("GET", route, letter())
    user = drive.run(client.organization.users.retrieve(4711))
    path = drive.run(client.download(user.custom_fields[0].value, to=tmp_path))
    assert path.read_bytes() == BYTES


def test_the_qr_code_of_a_user_is_saved(
    client: Any, drive: Driver, vendor: VendorServer, tmp_path: Path
) -> None:
    address = f"{vendor.base_url}/qr/4711"
    vendor.expect("GET", USER, Reply.json({"user_id": 4711, "timeclock_qr_code_url": address}))
    vendor.expect("GET", "/qr/4711", Reply(BYTES, headers={"Content-Type": "image/png"}))
    users = client.organization.users
    user = drive.run(users.retrieve(4711))
    path = drive.run(users.download_timeclock_qr_code(user, to=tmp_path / "code.png"))
    assert path.read_bytes() == BYTES


def test_a_user_without_a_qr_code_is_told_so(
    client: Any, drive: Driver, vendor: VendorServer, tmp_path: Path
) -> None:
    vendor.expect("GET", USER, Reply.json({"user_id": 4711, "timeclock_qr_code_url": ""}))
    users = client.organization.users
    user = drive.run(users.retrieve(4711))
    with pytest.raises(InvalidArgumentError, match="there is nothing to download"):
        drive.run(users.download_timeclock_qr_code(user, to=tmp_path))
