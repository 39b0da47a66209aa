"""Python runs this at its start if the folder is on its path: `import httpx` then gives httpx2."""

import httpx2

httpx2.alias_httpx()
