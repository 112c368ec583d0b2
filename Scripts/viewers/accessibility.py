"""Whether two maps in one web page are fit for readers who cannot see them.

axe-core knows the rules. That ids are unique it asks only of some, so they are counted here: two
maps with the same ids take each other's clip paths and titles.
"""

from pathlib import Path

from pages import ask, inline

FIND = """
async function find() {
  const ids = [...document.querySelectorAll("[id]")].map(element => element.id)
  const results = await axe.run(document)
  return {
    twice: [...new Set(ids.filter((id, index) => ids.indexOf(id) != index))],
    missing: [...document.querySelectorAll("svg")].flatMap(svg =>
      svg.getAttribute("aria-labelledby").split(" ").filter(id => !svg.querySelector("#" + id))),
    passed: results.passes.length,
    violations: results.violations.map(({ id, help, nodes }) =>
      ({ id, help, where: nodes.map(node => node.html.slice(0, 120)) })),
  }
}
"""


def violations(maps: list[Path], axe: Path, work: Path) -> tuple[int, list[str]]:
    """How many rules hold, and those that do not."""
    body = "\n".join(map(inline, maps))
    found = ask(work / "accessibility.html", body, axe.read_text("utf-8"), FIND, home=work)
    faults = [f"the id “{id}” is there more than once" for id in found["twice"]]
    faults += [f"aria-labelledby names “{id}”, which is not there" for id in found["missing"]]
    for rule in found["violations"]:
        faults.append(f"axe-core: {rule['id']}: {rule['help']}: {'; '.join(rule['where'])}")
    return found["passed"], faults
