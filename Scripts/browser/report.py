"""Reads reports as people do, in headless Chromium: by mouse, by keyboard, on paper, without script."""

import base64
import io
import json
import pathlib
import subprocess
import sys

import numpy
from PIL import Image
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

out = pathlib.Path(sys.argv[1])
axe = next(out.glob("axe/**/axe.min.js")).read_text()
passed, failed = 0, 0


def check(name, holds, why=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
    print(("ok   " if holds else "FAIL ") + name + (f": {why}" if why and not holds else ""), flush=True)


def browser(script=True, width=1300, height=900):
    options = webdriver.ChromeOptions()
    for flag in ["headless=new", "no-sandbox", "disable-gpu", "force-device-scale-factor=1",
                 f"window-size={width},{height}"]:
        options.add_argument("--" + flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not script:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2})
    service = webdriver.chrome.service.Service("/usr/bin/chromedriver")
    return webdriver.Chrome(service=service, options=options)


class Reader:
    """One page in one browser."""

    def __init__(self, path, **options):
        self.driver = browser(**options)
        self.driver.get(path.resolve().as_uri())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def run(self, script, *arguments):
        return self.driver.execute_script("return " + script, *arguments)

    def picture(self):
        return numpy.asarray(Image.open(io.BytesIO(self.driver.get_screenshot_as_png())).convert("RGB"))

    def scroll_to(self, element):
        # At once: a smooth scroll would still be under way when the next step looks.
        self.run("arguments[0].scrollIntoView({block: 'start', behavior: 'instant'})", element)

    def choose(self, value):
        self.driver.find_element(By.CSS_SELECTOR, f'input[name="view"][value="{value}"]').click()

    def violations(self):
        self.driver.execute_cdp_cmd("Runtime.evaluate", {"expression": axe})
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run().then(r => done(r.violations))")
        return [f"{each['id']} ({each['nodes'][0]['html'][:80]})" for each in found]

    def media(self, scheme):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def printed(self, name):
        data = self.driver.execute_cdp_cmd("Page.printToPDF", {
            "paperWidth": 8.27, "paperHeight": 11.69, "printBackground": True,
            "preferCSSPageSize": True})["data"]
        path = out / f"{name}.pdf"
        path.write_bytes(base64.b64decode(data))
        return path


def differ(first, second):
    return float((abs(first.astype(int) - second.astype(int)).max(axis=2) > 32).mean())


def is_closed(path, name):
    """Nothing comes from outside, and nothing complains."""
    with Reader(path) as page:
        urls = []
        for entry in page.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                urls.append(message["params"]["request"]["url"])
        outside = [url for url in urls if url != path.resolve().as_uri() and not url.startswith("data:")]
        check(f"{name}: no request leaves the page", not outside, str(outside[:3]))
        log = [entry["message"] for entry in page.driver.get_log("browser")]
        check(f"{name}: the console is silent", not log, str(log[:3]))
        # The driver's own scripts run outside of the policy; an element's does not.
        page.run("document.body.append(Object.assign(document.createElement('script'),"
                 " {textContent: 'window.intruded = true'}))")
        check(f"{name}: a foreign script does not run", page.run("window.intruded") is None)


def is_accessible(path, name):
    for scheme in ["light", "dark"]:
        for width in [1300, 320]:
            with Reader(path, width=max(width, 500)) as page:
                page.media(scheme)
                page.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                    "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
                views = [each.get_attribute("value") for each in page.all('input[name="view"]')]
                for view in views or [None]:
                    if view:
                        page.choose(view)
                    found = page.violations()
                    check(f"{name}: axe finds nothing, {scheme}, {width} px, {view or 'one map'}",
                          not found, "; ".join(found))
                wide = page.run("document.documentElement.scrollWidth")
                check(f"{name}: nothing to scroll sideways, {scheme}, {width} px", wide <= width, str(wide))


def swipes(path, name):
    with Reader(path) as page:
        page.choose("swipe")
        maps = page.all(".maps")[0]
        page.scroll_to(maps)
        first = page.picture()
        slider = page.all(".maps input[type=range]")[0]
        slider.send_keys(Keys.ARROW_RIGHT * 20)
        by_keys = page.picture()
        check(f"{name}: the edge moves by keyboard", differ(first, by_keys) > 0.005)
        check(f"{name}: the edge says where it is", "70" in slider.get_attribute("aria-valuetext"),
              slider.get_attribute("aria-valuetext"))
        svg = page.all(".maps .left svg")[0]
        width = svg.size["width"]
        ActionChains(page.driver).move_to_element_with_offset(svg, int(width * 0.2), 0) \
            .click_and_hold().move_by_offset(int(-width * 0.4), 0).release().perform()
        by_mouse = page.picture()
        check(f"{name}: the edge moves by mouse", differ(by_keys, by_mouse) > 0.005)
        value = float(slider.get_attribute("value"))
        check(f"{name}: the edge is where the mouse let go", 25 <= value <= 35, str(value))
        ActionChains(page.driver).move_by_offset(50, 0).perform()
        check(f"{name}: it stays there", float(slider.get_attribute("value")) == value)
        # Left of the edge is the one map, right of it the other: at either end there is one alone.
        ends = []
        for key in [Keys.HOME, Keys.END]:
            slider.send_keys(key)
            page.driver.execute_script("document.activeElement.blur()")
            ends.append(page.picture())
        check(f"{name}: the ends show different maps", differ(*ends) > 0.01)
        page.choose("all")
        shown = [each.is_displayed() for each in page.all("figure.map")]
        check(f"{name}: all maps come back", all(shown))


def switches_layers(path, name):
    with Reader(path, height=2600) as page:
        boxes = page.all('input[name="layer"]')
        check(f"{name}: there are layers", len(boxes) > 8, str(len(boxes)))
        before = page.picture()
        idle = []
        for box in boxes:
            box.click()
            if differ(before, page.picture()) == 0:
                idle.append(box.find_element(By.XPATH, "..").text)
            box.click()
        # Lakes and graticules may hold few pixels, but never none.
        check(f"{name}: every layer can be switched off", not idle, ", ".join(idle))
        page.driver.execute_script("document.activeElement.blur()")
        check(f"{name}: and on again", differ(before, page.picture()) < 0.0005)


def tells(path, name):
    with Reader(path) as page:
        tip = page.all("[role=tooltip]")[0]
        feature = page.all("g.site[tabindex]")[0]
        page.scroll_to(page.all(".maps")[0])
        shape = feature.find_elements(By.CSS_SELECTOR, "path, circle, use")[0]
        ActionChains(page.driver).move_to_element(shape).perform()
        check(f"{name}: a site tells its name under the pointer", tip.is_displayed() and len(tip.text) > 5)
        ActionChains(page.driver).move_to_element(tip).perform()
        check(f"{name}: the pointer may move onto it", tip.is_displayed())
        ActionChains(page.driver).send_keys(Keys.ESCAPE).perform()
        page.driver.execute_async_script("setTimeout(arguments[0], 500)")
        check(f"{name}: Escape closes it, whatever lies below", not tip.is_displayed())
        # By keyboard alone, from the last control to the first thing on the map that has figures.
        page.run("[...document.querySelectorAll('.controls input')].at(-1).focus()")
        texts = []
        for _ in range(40):
            ActionChains(page.driver).send_keys(Keys.TAB).perform()
            if tip.is_displayed():
                texts.append(tip.text)
            if "km²" in "".join(texts):
                break
        check(f"{name}: figures show by keyboard", "km²" in "".join(texts), str(texts[:3]))
        ActionChains(page.driver).send_keys(Keys.ESCAPE).perform()
        check(f"{name}: Escape closes that, too", not tip.is_displayed())
        focused = page.run("document.activeElement.getAttribute('aria-label')")
        check(f"{name}: what has the focus has a name with figures", "km²" in (focused or ""), focused)


def copies(path, name):
    with Reader(path) as page:
        page.run("document.addEventListener('copy', () => {"
                 " window.copied = document.activeElement.value || String(getSelection()); }, true)")
        page.run("void Object.defineProperty(navigator, 'clipboard', {value: {writeText: (text) => {"
                 " window.copied = text; return Promise.resolve(); }}, configurable: true})")
        for clipboard in [True, False]:
            if not clipboard:
                page.run("void Object.defineProperty(navigator, 'clipboard', {value: undefined})")
            for box in page.all(".table"):
                rows = box.find_elements(By.CSS_SELECTOR, "tr")
                columns = len(rows[0].find_elements(By.CSS_SELECTOR, "th, td"))
                button = page.run("arguments[0].previousElementSibling", box)
                page.run("(window.copied = null)")
                page.scroll_to(button)
                button.click()
                text = page.driver.execute_async_script(
                    "const done = arguments[0]; setTimeout(() => done(window.copied), 50)") or ""
                lines = text.split("\n")
                right = len(lines) == len(rows) and all(line.count("\t") == columns - 1 for line in lines)
                if not right:
                    check(f"{name}: a table can be copied", False, text[:80])
                    return
        check(f"{name}: tables can be copied, with a clipboard and without", True)


def prints(path, name):
    with Reader(path) as page:
        headings = [each.text for each in page.all("h2")]
        captions = [each.text for each in page.all("figcaption")]
        if page.all('input[name="view"]'):
            page.choose("swipe")
        page.all('input[name="layer"]')[0].click()
        pdf = page.printed(name)
        text = " ".join(subprocess.run(
            ["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout.split())
        missing = [each for each in headings + captions if " ".join(each.split()) not in text]
        check(f"{name}: all is on paper, whatever was switched", not missing, str(missing))
        check(f"{name}: paper has no buttons", "Side by side" not in text and "Copy this" not in text)
        subprocess.run(["pdftoppm", "-r", "40", "-png", pdf, out / name], check=True)
        blank = [each.name for each in sorted(out.glob(f"{name}-*.png"))
                 if (numpy.asarray(Image.open(each).convert("L")) < 200).mean() < 0.002]
        check(f"{name}: no page is blank", not blank, str(blank))
        chosen = page.all('input[name="view"]:checked')
        back = not chosen or len([each for each in page.all("figure.map") if each.is_displayed()]) <= 2
        check(f"{name}: the screen is as before", back)


def reads_without_script(path, name):
    with Reader(path, script=False) as page:
        check(f"{name}: without script there is no control", not page.all("input, button, select"))
        empty = [each.get_attribute("id") or each.tag_name
                 for each in page.all("section, figure, figure svg, table, p, li")
                 if each.size["width"] * each.size["height"] == 0]
        check(f"{name}: without script all is there", not empty, str(empty))


for path in map(pathlib.Path, sys.argv[2:]):
    name = path.stem
    is_closed(path, name)
    is_accessible(path, name)
    if 'id="plan-b"' in path.read_text():
        swipes(path, name)
    switches_layers(path, name)
    tells(path, name)
    copies(path, name)
    prints(path, name)
    reads_without_script(path, name)

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
