"""Web pages that Chromium opens and that say what they found."""

import html
import json
import re
from pathlib import Path

from viewers import ViewerFault, run_chromium

# Waits for fonts, runs the script's `find()`, and puts what it gives where the page's text can be
# read after all is done.
FRAME = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Maps of briefmap</title>
<style>body {{ margin: 0 }}</style></head>
<body>
<main>
<h1>Maps of briefmap</h1>
{body}
</main>
{scripts}
<script>
addEventListener("load", async () => {{
  let found
  try {{ await document.fonts.ready; found = await find() }}
  catch (error) {{ found = {{ fault: String(error.stack) }} }}
  const result = document.createElement("pre")
  result.id = "result"
  result.textContent = JSON.stringify(found)
  document.body.append(result)
}})
</script>
</body>
</html>
"""
TIME = 30_000  # milliseconds of the page's own clock; axe-core waits for nothing longer


def inline(svg: Path) -> str:
    """An SVG as part of a web page: without the line that only XML files have."""
    return re.sub(r"^<\?xml[^>]*\?>\s*", "", svg.read_text("utf-8"))


def ask(page: Path, body: str, *scripts: str, home: Path):
    """What the page's `find()` gives."""
    # A script ends at the first `</script`, even within a string.
    safe = [script.replace("</script", "<\\/script") for script in scripts]
    tags = [f"<script>{script}</script>" for script in safe]
    page.write_text(FRAME.format(body=body, scripts="\n".join(tags)), "utf-8")
    text = run_chromium(
        home, f"--virtual-time-budget={TIME}", "--window-size=1600,1200", "--dump-dom",
        page.resolve().as_uri(),
    )
    result = re.search(r'<pre id="result">(.*?)</pre>', text, re.DOTALL)
    if not result:
        raise ViewerFault(f"chromium: {page.name} did not come to an end")
    found = json.loads(html.unescape(result[1]))
    if isinstance(found, dict) and "fault" in found:
        raise ViewerFault(f"chromium: {page.name}: {found['fault']}")
    return found
