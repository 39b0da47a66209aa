"""Parameters, request bodies, responses, access and paging of imported operations."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.imports import Import, Importer

ITEM = "{type: object, properties: {id: {type: integer}}}"


def listing(importer: Importer, parameters: str, fields: str, headers: str = "{}") -> Import:
    """Import a GET whose response is an object with these properties."""
    return importer.of(
        f"""
paths:
  /things:
    get:
      parameters: [{parameters}]
      responses:
        '200':
          description: It
          headers: {headers}
          content: {{application/json: {{schema: {{type: object, properties: {{{fields}}}}}}}}}
"""
    )


def query(name: str, kind: str = "integer", more: str = "") -> str:
    return f"{{name: {name}, in: query, schema: {{type: {kind}{more}}}}}"


ITEMS = f"items: {{type: array, items: {ITEM}}}"
TEXT = "{type: string}"
BOTH = {"enum": ["true", "false"]}


@pytest.mark.parametrize(
    ("parameters", "fields", "scheme"),
    [
        (
            f"{query('page')}, {query('per_page', more=', default: 20')}",
            f"{ITEMS}, total_pages: {{type: integer}}",
            {"kind": "page", "page": "page", "first": 1, "size": "per_page", "pages": "total_pages"}
            | {"default-size": 20},
        ),
        (
            query("pageNumber", more=", minimum: 0"),
            f"{ITEMS}, hasMore: {{type: boolean}}",
            {"kind": "page", "page": "pageNumber", "first": 0, "more": "hasMore"},
        ),
        (
            f"{query('offset')}, {query('limit', more=', maximum: 50')}",
            f"{ITEMS}, meta: {{type: object, properties: {{total: {{type: integer}}}}}}",
            {"kind": "offset", "offset": "offset", "limit": "limit", "default-limit": 50}
            | {"total": "meta.total"},
        ),
        (
            query("cursor", "string"),
            f"{ITEMS}, has_more: {{type: boolean}}, next_cursor: {TEXT}",
            {"kind": "cursor", "parameter": "cursor", "next": "next_cursor", "more": "has_more"},
        ),
        (
            query("after", "string"),
            f"{ITEMS}, paging: {{properties: {{next: {{properties: {{after: {TEXT}}}}}}}}}",
            {"kind": "cursor", "parameter": "after", "next": "paging.next.after"},
        ),
        (
            "",
            f"{ITEMS}, links: {{type: object, properties: {{next: {TEXT}}}}}",
            {"kind": "link", "next": "links.next"},
        ),
    ],
)
def test_paging_is_guessed_and_listed_as_a_guess(
    importer: Importer, parameters: str, fields: str, scheme: dict[str, Any]
) -> None:
    made = listing(importer, parameters, fields)
    name = made.operation()["x-paging"]
    assert made["x-paging-schemes"] == {name: scheme}
    assert "guess: paging (kind: " in made.lines


def test_a_link_header_is_paging(importer: Importer) -> None:
    made = importer.of(
        f"""
paths:
  /things:
    get:
      parameters: [{query("per_page")}]
      responses:
        '200':
          description: It
          headers: {{Link: {{schema: {{type: string}}}}}}
          content: {{application/json: {{schema: {{type: array, items: {ITEM}}}}}}}
"""
    )
    assert list(made["x-paging-schemes"].values()) == [{"kind": "link-header", "size": "per_page"}]


def test_a_list_whose_paging_is_not_known_says_so(importer: Importer) -> None:
    made = listing(
        importer, query("starting_after", "string"), f"{ITEMS}, has_more: {{type: boolean}}"
    )
    assert made.operation()["x-paging"] == "none"
    assert "Reads one page" in made.operation()["x-notes"][0]
    assert "lossy: paging by the last item of a page (starting_after)" in made.lines


def test_of_several_lists_the_usual_one_is_named(importer: Importer) -> None:
    made = listing(importer, query("page"), f"errors: {{type: array, items: {TEXT}}}, {ITEMS}")
    assert made.operation()["x-sdk"]["unwrap"] == "items"


def test_a_field_around_a_record_is_unwrapped(importer: Importer) -> None:
    made = listing(importer, "", f"data: {ITEM}")
    assert made.operation()["x-sdk"]["unwrap"] == "data"


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        ("in: query, schema: LIST, explode: false", {"style": "form", "explode": False}),
        ("in: query, style: pipeDelimited, schema: LIST", {"schema": {"type": "string"}}),
        ("in: query, style: deepObject, schema: OBJECT", {"style": "deepObject"}),
        ("in: header, schema: {type: boolean}", {"schema": {"type": "string"} | BOTH}),
        ("in: header, schema: {type: string, format: date-time}", {"schema": {"type": "string"}}),
        ("in: header, schema: {type: number}", {"schema": {"type": "string"}}),
        ("in: query, required: true, schema: TEXT", {"required": True}),
    ],
)
def test_a_parameter_has_a_notation_that_the_client_sends(
    importer: Importer, parameter: str, expected: dict[str, Any]
) -> None:
    text = parameter.replace("LIST", "{type: array, items: TEXT}").replace("TEXT", TEXT)
    text = text.replace("OBJECT", "{type: object, properties: {b: {type: string}}}")
    made = listing(importer, f"{{name: a, {text}}}", "a: {type: string}")
    (node,) = made.operation()["parameters"]
    assert {key: node[key] for key in expected} == expected


def test_an_object_in_the_query_becomes_several_parameters(importer: Importer) -> None:
    made = listing(
        importer,
        f"{{name: f, in: query, schema: {{properties: {{a: {TEXT}, b: {{type: integer}}}}}}}}",
        "a: {type: string}",
    )
    assert [node["name"] for node in made.operation()["parameters"]] == ["a", "b"]


@pytest.mark.parametrize(
    ("parameter", "note"),
    [
        ("name: a, in: nowhere", "the parameter 'a' in nowhere"),
        ("name: Authorization, in: header", "which the client sends by itself"),
        ("name: id, in: path, required: true", "the path has no placeholder {id}"),
    ],
)
def test_a_parameter_that_is_not_sent_is_noted(
    importer: Importer, parameter: str, note: str
) -> None:
    made = listing(importer, f"{{{parameter}, schema: {TEXT}}}", "a: {type: string}")
    assert "parameters" not in made.operation()
    assert note in made.lines


def test_parameters_of_a_path_are_overridden_and_missing_ones_added(importer: Importer) -> None:
    made = importer.of(
        """
paths:
  /things/{id}/{part}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {$ref: '#/components/parameters/per-page'}
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'204': {description: Done}}
components: {parameters: {per-page: {name: per_page, in: query, schema: {type: integer}}}}
"""
    )
    listed = made.operation("/things/{id}/{part}")["parameters"]
    assert listed[0]["schema"] == {"type": "integer"}
    assert listed[1] == {"$ref": "#/components/parameters/PerPage"}
    assert listed[2]["name"] == "part"


def test_arguments_with_one_name_are_told_apart(importer: Importer) -> None:
    made = importer.of(
        """
paths:
  /things/{id}:
    put:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: Id, in: query, schema: {type: string}}
      requestBody:
        content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
      responses: {'204': {description: Done}}
"""
    )
    listed = made.operation("/things/{id}", "put")["parameters"]
    names = [node["x-sdk"]["name"] for node in listed]
    assert len({"id", *names}) == 3
    importer.make.imported("acme")


def test_of_several_media_types_json_is_sent_and_the_others_are_noted(importer: Importer) -> None:
    content = f"{{application/xml: {{schema: {ITEM}}}, application/json: {{schema: {ITEM}}}}}"
    made = importer.of(
        f"""
paths:
  /things:
    post:
      requestBody: {{content: {content}}}
      responses: {{'201': {{description: Made, content: {content}}}}}
"""
    )
    node = made.operation(http="post")
    assert list(node["requestBody"]["content"]) == ["application/json"]
    assert list(node["responses"]["201"]["content"]) == ["application/json"]
    assert "the media type application/xml (2 places)" in made.lines


@pytest.mark.parametrize(
    ("responses", "status"),
    [
        ("{'2XX': {description: Done}}", "200"),
        ("{default: {description: Done}}", "200"),
        ("{'202': {description: Later}, '200': {description: It}}", "200"),
    ],
)
def test_a_response_of_success_is_found(importer: Importer, responses: str, status: str) -> None:
    made = importer.of(f"paths: {{/things: {{get: {{responses: {responses}}}}}}}")
    assert status in made.operation()["responses"]
    importer.make.imported("acme")
    assert made.operation()["responses"]["default"] == {"$ref": "#/components/responses/Error"}


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("get: {responses: {'302': {description: Elsewhere}}}", "no response of success"),
        ("trace: {responses: {'200': {description: It}}}", "the client has no such method"),
        ("get: {parameters: [QUERY], DONE}", "a required parameter cannot be sent"),
        ("post: {requestBody: {content: {multipart/mixed: {}}}, DONE}", "be sent"),
    ],
)
def test_an_operation_that_the_client_cannot_call_is_left_out_with_its_reason(
    importer: Importer, item: str, reason: str
) -> None:
    query = "{name: q, in: query, required: true, content: {text/odd: {}}}"
    item = item.replace("DONE", "responses: {'204': {description: Done}}").replace("QUERY", query)
    other = "/others: {get: {responses: {'204': {description: Done}}}}"
    made = importer.of(f"paths: {{/things: {{{item}}}, {other}}}")
    assert "/things" not in made["paths"]
    assert "left out: " in made.lines
    assert reason in made.lines


def test_a_source_without_a_host_asks_for_one(importer: Importer) -> None:
    path = importer.file(
        "a.yaml",
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        servers: [{url: /api/v2}]
        paths: {/things: {get: {responses: {'204': {description: Done}}}}}
        """,
    )
    made = importer.imported(path)
    assert made["servers 0 url"] == "https://api.acme.example/api/v2"
    assert "guess: the source names no host; set `$.servers` in overlay.yaml" in made.lines


def test_variables_of_servers_have_python_names(importer: Importer) -> None:
    path = importer.file(
        "a.yaml",
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        servers:
          - url: 'http://{siteName}.acme.example/'
            variables: {siteName: {default: demo, enum: [demo]}}
          - {url: 'https://eu.acme.example', description: Europe}
          - {url: 'http://localhost:8080'}
        paths: {/things: {get: {responses: {'204': {description: Done}}}}}
        """,
    )
    made = importer.imported(path)
    assert [server["url"] for server in made["servers"]] == [
        "https://{site_name}.acme.example",
        "https://eu.acme.example",
    ]
    assert made["servers 0 variables site_name default"] == "demo"


def test_schemes_that_the_client_has_are_carried_over_and_others_noted(importer: Importer) -> None:
    made = importer.of(
        """
security: [{oauth: [read]}, {other: []}]
paths:
  /things:
    get:
      security: []
      responses: {'204': {description: Done}}
    post:
      responses: {'204': {description: Done}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows: {implicit: {authorizationUrl: 'https://acme.example', scopes: {read: Read}}}
    other: {type: mutualTLS}
"""
    )
    assert made["security"] == [{"oauth": ["read"]}]
    assert made["components securitySchemes oauth flows implicit scopes"] == {"read": "Read"}
    assert made.operation()["security"] == []
    assert "the security scheme 'other' (mutualTLS)" in made.lines


@pytest.mark.parametrize(
    ("flow", "expected"),
    [
        ("tokenUrl: 'https://api.acme.example/token'", {"tokenUrl": "/token"}),
        ("tokenUrl: /token, authorizationUrl: 'https://x.example'", {"tokenUrl": "/token"}),
        ("tokenUrl: 'https://login.acme.example/token'", None),
    ],
)
def test_a_flow_of_the_client_needs_its_address_at_the_server(
    importer: Importer, flow: str, expected: dict[str, str] | None
) -> None:
    made = importer.of(
        f"""
security: [{{oauth: []}}]
paths: {{/things: {{get: {{responses: {{'204': {{description: Done}}}}}}}}}}
components:
  securitySchemes: {{oauth: {{type: oauth2, flows: {{clientCredentials: {{{flow}}}}}}}}}
"""
    )
    scheme = made["components securitySchemes oauth"]
    assert scheme.get("flows", {}).get("clientCredentials") == expected
    assert ("the flow clientCredentials: pass a token" in made.lines) is (expected is None)


def test_operations_keep_their_own_security_and_servers(importer: Importer) -> None:
    made = importer.of(
        """
security: [{key: []}]
paths:
  /things:
    servers: [{url: 'https://other.acme.example', description: Other}]
    get:
      security: [{}, {key: []}]
      responses: {'204': {description: Done}}
components: {securitySchemes: {key: {type: apiKey, in: query, name: api_key}}}
"""
    )
    assert made.operation()["security"] == [{}, {"key": []}]
    assert made.operation()["servers"][0]["url"] == "https://other.acme.example"
    importer.make.imported("acme")


def test_a_second_success_without_a_body_and_ranges_of_failures_are_carried_over(
    importer: Importer,
) -> None:
    made = importer.of(
        f"""
paths:
  /things/{{id}}:
    get:
      responses:
        '200': {{description: It, content: {{application/json: {{schema: {ITEM}}}}}}}
        '202': {{description: Not ready}}
        4XX: {{description: Wrong}}
"""
    )
    responses = made.operation("/things/{id}")["responses"]
    assert list(responses) == ["200", "202", "4XX", "default"]
    importer.make.imported("acme")


def test_the_class_of_the_client_has_a_name_of_its_own(importer: Importer) -> None:
    made = importer.of("paths: {/acme: {get: {responses: {'204': {description: Done}}}}}")
    assert made["x-sdk class"] == "AcmeClient"


def test_the_notation_of_objects_in_a_form_is_kept_or_guessed(importer: Importer) -> None:
    made = importer.of(
        """
paths:
  /things:
    post:
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                deep: {type: object, properties: {a: {type: string}}}
                text: {type: object, properties: {a: {type: string}}}
                open: {anyOf: [{type: object, properties: {a: {type: string}}}, {type: string}]}
                list: {type: array, items: {type: string}}
                plain: {type: string}
            encoding:
              deep: {style: deepObject, explode: true}
              text: {contentType: application/json}
              list: {explode: false}
      responses: {'204': {description: Done, content: {application/json: {schema: {}}}}}
"""
    )
    operation = made.operation(http="post")
    (content,) = operation["requestBody"]["content"].values()
    deep = {"style": "deepObject", "explode": True}
    assert content["encoding"] == {
        "deep": deep,
        "text": {"contentType": "application/json"},
        "open": deep,
        "list": {"style": "form", "explode": False},
    }
    assert "the object open of a form is written as open[field]" in made.lines
    assert "the object deep" not in made.lines


def test_the_content_of_a_response_that_never_has_a_body_is_noted(importer: Importer) -> None:
    answer = "{description: Done, content: {application/json: {schema: {type: string}}}}"
    made = importer.of(
        f"""
paths:
  /things:
    delete: {{responses: {{'204': {answer}}}}}
    head: {{responses: {{'200': {answer}}}}}
"""
    )
    assert "content" not in made.operation(http="delete")["responses"]["204"]
    assert "content" not in made.operation(http="head")["responses"]["200"]
    assert "the content of 204, which never has a body" in made.lines


def test_a_query_holds_no_list_of_objects_and_unions_with_objects(importer: Importer) -> None:
    thing = f"{{type: object, properties: {{a: {TEXT}}}}}"
    made = listing(
        importer,
        f"{{name: f, in: query, schema: {{type: array, items: {thing}}}}}, {{name: g, in: query, "
        f"style: deepObject, schema: {{anyOf: [{thing}, {{type: integer}}]}}}}",
        "a: {type: string}",
    )
    of_list, of_union = made.operation()["parameters"]
    assert of_list["schema"] == {"type": "string"}
    assert (of_union["style"], len(of_union["schema"]["anyOf"])) == ("deepObject", 2)
    assert "a list of lists or objects in a query is sent as text" in made.lines


def test_headers_of_a_success_are_kept(importer: Importer) -> None:
    headers = "{X-Left: {description: Calls that are left., schema: {type: integer}}, X-A b: {}}"
    made = listing(importer, "", f"id: {TEXT}", headers)
    response = made.operation()["responses"]["200"]
    about = {"description": "Calls that are left.", "schema": {"type": "string"}}
    assert response["headers"] == {"X-Left": about}
    assert "lossy: the header X-A b of a response" in made.lines


def test_bodies_of_several_successes_are_kept(importer: Importer) -> None:
    made = importer.of(
        f"""
paths:
  /things:
    post:
      operationId: makeThing
      responses:
        '201':
          description: Made
          content: {{application/json: {{schema: {{type: object, properties: {{id: {TEXT}}}}}}}}}
        '202':
          description: Later
          content: {{application/json: {{schema: {{type: object, properties: {{job: {TEXT}}}}}}}}}
        '203': {{description: Told, content: {{text/plain: {{schema: {TEXT}}}}}}}
"""
    )
    responses = made.operation(http="post")["responses"]
    assert [status for status, node in responses.items() if "content" in node] == ["201", "202"]
    assert set(made.schemas) == {"MakeThingResponse", "MakeThingResponse202"}
    assert "lossy: the body of the response 203 beside 201" in made.lines
