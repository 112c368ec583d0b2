"use strict";
// Adds to a report what only a script can: a switch between views of its maps, layers, words at the
// pointer and the keyboard's focus, copies of tables. All texts come from the element `words`.
(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const say = (text, ...values) =>
    text.replace(/%(\d)( %)?/g, (_, place, percent) => values[place - 1] + (percent || ""));
  const number = new Intl.NumberFormat(document.documentElement.lang);

  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function choice(kind, name, text, checked) {
    const input = make("input", { type: kind, name });
    input.checked = checked;
    return [input, make("label", {}, input, " ", text)];
  }

  const maps = document.querySelector(".maps");
  const figures = [...maps.querySelectorAll("figure.map")];
  const controls = make("div", { class: "controls" });
  maps.before(controls);

  // Views: all maps, two of them over each other, or one difference.
  const plans = figures.filter((figure) => figure.dataset.plan);
  const view = { name: "all", left: plans[0], right: plans[1], share: 50 };
  const slider = make("input", { type: "range", min: 0, max: 100, step: 1, "aria-label": words.edge });
  const edge = make("div", { class: "edge", "aria-hidden": "true" });

  function show() {
    maps.classList.toggle("swipe", view.name === "swipe");
    maps.classList.toggle("single", !["all", "swipe"].includes(view.name));
    for (const figure of figures) {
      const isRight = view.name === "swipe" && figure === view.right;
      const isLeft = view.name === "swipe" && figure === view.left && !isRight;
      figure.classList.toggle("left", isLeft);
      figure.classList.toggle("right", isRight);
      figure.hidden = view.name !== "all" && !isLeft && !isRight && figure.id !== view.name;
      const rest = `inset(0 0 0 ${view.share}%)`;
      figure.querySelector("svg").style.clipPath = isRight ? rest : "";
    }
    slider.hidden = edge.hidden = view.name !== "swipe";
    slider.value = view.share;
    edge.style.left = `${view.share}%`;
    if (plans.length > 1) {
      slider.setAttribute(
        "aria-valuetext", say(words.percent, Math.round(view.share), view.left.dataset.plan));
    }
  }

  function addSwitch() {
    const field = make("fieldset", {}, make("legend", {}, words.show));
    const names = [["all", words.all], ["swipe", words.swipe]];
    for (const figure of figures.filter((figure) => figure.dataset.difference)) {
      names.push([figure.id, figure.querySelector("figcaption").textContent]);
    }
    for (const [name, text] of names) {
      const [input, label] = choice("radio", "view", text, name === view.name);
      input.value = name;
      input.addEventListener("change", () => { view.name = name; show(); });
      field.append(label);
    }
    if (plans.length > 2) {
      for (const side of ["left", "right"]) {
        const select = make("select", { name: side });
        for (const plan of plans) {
          select.append(make("option", { value: plan.id }, plan.dataset.plan));
        }
        select.value = view[side].id;
        select.addEventListener("change", () => {
          view[side] = document.getElementById(select.value);
          show();
        });
        field.append(make("label", {}, words[side], " ", select));
      }
    }
    controls.append(field);
    maps.append(edge, slider);
    slider.addEventListener("input", () => { view.share = Number(slider.value); show(); });
    let isDragged = false;
    const follow = (event) => {
      const box = view.left.querySelector("svg").getBoundingClientRect();
      view.share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1) * 100;
      show();
    };
    maps.addEventListener("pointerdown", (event) => {
      if (view.name !== "swipe" || event.target === slider || !event.target.closest("svg, .edge")) return;
      isDragged = true;
      event.preventDefault();
      follow(event);
    });
    window.addEventListener("pointermove", (event) => { if (isDragged) follow(event); });
    for (const end of ["pointerup", "pointercancel"]) {
      window.addEventListener(end, () => { isDragged = false; });
    }
  }

  // Layers: one box for each kind of layer, and for each view of a radar.
  const switches = new Map();

  function addLayers() {
    const groups = new Map();
    for (const group of maps.querySelectorAll("g.layer, g.coverage")) {
      const title = group.querySelector(":scope > title");
      if (!title) continue;
      const name = title.textContent;
      groups.set(name, [...(groups.get(name) || []), group]);
    }
    const field = make("fieldset", {}, make("legend", {}, words.layers));
    for (const [name, parts] of groups) {
      const [input, label] = choice("checkbox", "layer", name, true);
      const apply = (isShown) => parts.forEach((part) => part.classList.toggle("off", !isShown));
      input.addEventListener("change", () => apply(input.checked));
      switches.set(input, apply);
      field.append(label);
    }
    if (groups.size > 0) controls.append(field);
  }

  // What a feature says, beside the pointer or the focus.
  const tip = make("div", { role: "tooltip", id: "tip" });
  const featureKinds = "g.footprint, g.change, g.site";
  let described = null;
  let leaving = 0;
  // Where the pointer is, and where it was when its words were sent away: what lies below them then
  // comes under the pointer without the reader's doing.
  let pointer = { x: -1, y: -1 };
  let dismissed = null;

  function hosts(addresses) {
    const names = addresses.split(" ").map((address) => {
      try { return new URL(address).host.replace(/^www\./, ""); } catch { return ""; }
    });
    return [...new Set(names.filter(Boolean))].join(", ");
  }

  function facts(feature) {
    const coverage = feature.closest("g.coverage");
    const data = { ...(coverage ? coverage.dataset : {}), ...feature.dataset };
    const layer = feature.closest("#" + CSS.escape(feature.closest("svg").id || "none") + " g.layer");
    const height = data.heightKm || (layer && layer.dataset.heightKm);
    return [
      [words.height, height && say(words.heightUp, number.format(height))],
      [words.area, data.areaKm2 && say(words.km2, number.format(data.areaKm2))],
      [words.status, data.status],
      [words.sources, data.sources && hosts(data.sources)],
    ].filter(([, value]) => value);
  }

  function name(feature) {
    const coverage = feature.closest("g.coverage");
    return (coverage ? coverage.dataset.name + ", " : "") + feature.dataset.name;
  }

  function describe(feature, place) {
    clearTimeout(leaving);
    if (feature === described) return;
    described = feature;
    const list = make("dl");
    for (const [term, value] of facts(feature)) {
      list.append(make("dt", {}, term), make("dd", {}, value));
    }
    tip.replaceChildren(make("strong", {}, name(feature)), list);
    tip.classList.add("shown");
    const { width, height } = tip.getBoundingClientRect();
    const right = document.documentElement.clientWidth - width - 8;
    const below = place.y + 16 + height < window.innerHeight;
    tip.style.left = `${Math.max(8, Math.min(place.x + 12, right))}px`;
    tip.style.top = `${below ? place.y + 16 : Math.max(8, place.y - height - 12)}px`;
    feature.setAttribute("aria-describedby", "tip");
  }

  function forget() {
    clearTimeout(leaving);
    if (described) described.removeAttribute("aria-describedby");
    described = null;
    tip.classList.remove("shown");
  }

  /// The feature at a point: a fill belongs to the footprint of its height.
  function feature(target) {
    const found = target.closest && target.closest(featureKinds + ", g.band");
    if (!found || !found.classList.contains("band")) return found;
    const height = found.dataset.heightKm;
    return found.closest("g.coverage")
      .querySelector(`g.footprint[data-height-km="${CSS.escape(height)}"]`);
  }

  function addTips() {
    for (const svg of maps.querySelectorAll("svg")) {
      // A picture's parts are out of reach of the keyboard and of readers; a group's are not.
      svg.setAttribute("role", "group");
      const title = svg.querySelector(":scope > title");
      if (title) {
        svg.setAttribute("aria-label", title.textContent);
        svg.removeAttribute("aria-labelledby");
        title.remove();
      }
      // The browser's own words would stand on top of ours.
      for (const group of svg.querySelectorAll(featureKinds + ", g.coverage, g.layer, g.band")) {
        const title = group.querySelector(":scope > title");
        if (!title) continue;
        group.dataset.name = title.textContent;
        title.remove();
      }
      for (const feature of svg.querySelectorAll(featureKinds)) {
        if (!feature.dataset.name) continue;
        feature.setAttribute("tabindex", "0");
        feature.setAttribute("role", "img");
        feature.setAttribute(
          "aria-label", [name(feature), ...facts(feature).map((fact) => fact.join(" "))].join(", "));
        feature.addEventListener("focus", () => {
          if (!feature.matches(":focus-visible")) return;
          const box = feature.getBoundingClientRect();
          describe(feature, { x: box.left + box.width / 2, y: box.top + box.height / 2 });
        });
        feature.addEventListener("blur", forget);
      }
    }
    document.body.append(tip);
    const later = () => { clearTimeout(leaving); leaving = setTimeout(forget, 300); };
    window.addEventListener("pointermove", (event) => {
      pointer = { x: event.clientX, y: event.clientY };
    }, { capture: true, passive: true });
    maps.addEventListener("pointerover", (event) => {
      if (dismissed && dismissed.x === event.clientX && dismissed.y === event.clientY) return;
      dismissed = null;
      const found = feature(event.target);
      if (found && found.dataset.name) describe(found, { x: event.clientX, y: event.clientY });
      else if (described) later();
    });
    maps.addEventListener("pointerleave", later);
    tip.addEventListener("pointerenter", () => clearTimeout(leaving));
    tip.addEventListener("pointerleave", later);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      forget();
      dismissed = pointer;
    });
    document.addEventListener("scroll", forget, { passive: true });
  }

  // Tables as text between tabs, as spreadsheets take them.
  function addCopies() {
    const status = make("p", { role: "status", class: "status" });
    document.body.append(status);
    for (const box of document.querySelectorAll(".table")) {
      const button = make("button", { type: "button", class: "copy" }, words.copy);
      button.addEventListener("click", async () => {
        const rows = [...box.querySelectorAll("tr")].map((row) =>
          [...row.cells].map((cell) => cell.textContent).join("\t"));
        const isCopied = await copy(rows.join("\n"));
        status.textContent = isCopied ? words.copied : words.notCopied;
        button.textContent = status.textContent;
        setTimeout(() => { button.textContent = words.copy; }, 2000);
      });
      box.before(button);
    }
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // A page opened from disk may have no clipboard.
      const area = make("textarea", { class: "status", "aria-hidden": "true" });
      area.value = text;
      document.body.append(area);
      area.select();
      const isCopied = document.execCommand("copy");
      area.remove();
      return isCopied;
    }
  }

  if (plans.length > 1) addSwitch();
  addLayers();
  addTips();
  show();
  addCopies();

  // Paper has no switches: it gets all maps with all layers.
  let shown = view.name;
  window.addEventListener("beforeprint", () => {
    forget();
    shown = view.name;
    view.name = "all";
    show();
    switches.forEach((apply) => apply(true));
  });
  window.addEventListener("afterprint", () => {
    view.name = shown;
    show();
    switches.forEach((apply, input) => apply(input.checked));
  });
})();
