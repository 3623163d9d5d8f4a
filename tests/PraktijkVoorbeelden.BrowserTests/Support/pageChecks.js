// What holds on every page and axe does not look at, asked inside the page: by the browser tests, and by
// tests/bench/everypage over the whole site. Each check answers the faults that it finds.
globalThis.pageChecks = (() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const short = element => element.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const isSeen = element => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const isReadOut = element => isSeen(element) && !element.closest("[aria-hidden=true]");

  // Colours, as the screen mixes them.
  const parse = colour => {
    const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? ["0", "0", "0", "0"]).map(Number);
    return { red, green, blue, alpha };
  };
  const over = (top, below) => {
    const mix = channel => top[channel] * top.alpha + below[channel] * (1 - top.alpha);
    return { red: mix("red"), green: mix("green"), blue: mix("blue"), alpha: 1 };
  };
  const luminance = colour => {
    const [red, green, blue] = [colour.red, colour.green, colour.blue]
      .map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const canvas = () => matchMedia("(prefers-color-scheme: dark)").matches && getComputedStyle(document.documentElement).colorScheme.includes("dark")
    ? parse("rgb(18, 18, 18)") : parse("rgb(255, 255, 255)");
  const backgroundOf = element => {
    if (!element) return canvas();
    const own = parse(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own : over(own, backgroundOf(element.parentElement));
  };
  const isPaint = paint => paint !== "none" && parse(paint).alpha > 0;

  const structure = () => {
    const faults = [];
    const expect = (holds, fault) => { if (!holds) faults.push(fault); };
    const once = (selector, name) => expect(all(selector).length === 1, `${all(selector).length} times ${name}`);
    expect(document.documentElement.lang === "nl", "the page does not say that it is Dutch");
    expect(document.title.trim().length > 0, "no title");
    expect(document.compatMode === "CSS1Compat", "no doctype");
    once("main", "main");
    once("body header:not(main *, article *, section *)", "a header of the page");
    expect(location.pathname.startsWith("/beheer") || all("footer").length === 1, "no footer");
    expect(all("nav").every(nav => nav.matches("[aria-label], [aria-labelledby]")), "a nav without a name");
    for (const kind of ["search", "nav", "aside"]) {
      const names = all(kind).filter(isReadOut).map(part => part.ariaLabel ?? document.getElementById(part.getAttribute("aria-labelledby"))?.textContent.trim() ?? "");
      for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at))) faults.push(`two times ${kind} with the name '${name}'`);
    }
    const headings = all("h1, h2, h3, h4, h5, h6").filter(isReadOut);
    const levels = headings.map(heading => Number(heading.localName[1]));
    expect(levels.filter(level => level === 1).length === 1, `${levels.filter(level => level === 1).length} headings of level 1`);
    headings.forEach((heading, at) => {
      expect(heading.textContent.trim().length > 0, `an empty heading: ${short(heading)}`);
      expect(at === 0 || levels[at] <= levels[at - 1] + 1, `a heading skips a level: ${short(heading)}`);
    });
    const first = all("main h1, main h2, main h3").find(isReadOut);
    expect(first?.localName === "h1", "the content does not begin with its main heading");
    const ids = all("[id]").map(element => element.id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) faults.push(`two elements have the id ${id}`);
    for (const attribute of ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form"]) {
      for (const element of all(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute).split(/\s+/).filter(Boolean)) {
          expect(document.getElementById(id), `${attribute} names ${id}, which is not there: ${short(element)}`);
        }
      }
    }
    for (const link of all("a[href^='#']")) expect(document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1))), `leads nowhere: ${short(link)}`);
    for (const element of all("[tabindex]")) expect(element.tabIndex <= 0, `an order of its own for the keyboard: ${short(element)}`);
    expect(all("[style]").length === 0, "a style in the page");
    return faults;
  };

  const forms = () => {
    const faults = [];
    const described = element => (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean).map(id => document.getElementById(id)).filter(Boolean);
    for (const field of all("[aria-invalid=true]")) {
      if (!described(field).some(text => text.textContent.trim().length > 0)) faults.push(`says that it is wrong and not why: ${short(field)}`);
    }
    for (const message of all(".utrecht-form-field-error-message")) {
      const field = message.id && document.querySelector(`[aria-describedby~="${CSS.escape(message.id)}"]`);
      if (!field) faults.push(`a message that belongs to no field: ${short(message)}`);
      else if (field.localName !== "fieldset" && field.ariaInvalid !== "true") faults.push(`has a message and does not say that it is wrong: ${short(field)}`);
    }
    for (const field of all("input[type=password], input[type=email], input[type=tel]")) {
      if (!field.autocomplete) faults.push(`no autocomplete: ${short(field)}`);
    }
    for (const form of all("form")) {
      if (!form.querySelector("button:not([type=button]), input[type=submit]") && ![...form.elements].some(field => field.type === "submit")) faults.push(`a form without a button: ${short(form)}`);
    }
    return faults;
  };

  // Nothing may take longer than a hundredth of a second for who asked for less motion.
  const motion = () => {
    const seconds = durations => Math.max(...durations.split(",").map(text => parseFloat(text) * (text.trim().endsWith("ms") ? 0.001 : 1)));
    const faults = document.getAnimations().length > 0 ? ["something moves"] : [];
    for (const element of all("*")) {
      for (const part of [undefined, "::before", "::after"]) {
        const style = getComputedStyle(element, part);
        if (seconds(style.animationDuration) > 0.01 && style.animationName !== "none" || seconds(style.transitionDuration) > 0.01) faults.push(`moves${part ?? ""}: ${short(element)}`);
      }
    }
    if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") faults.push("scrolls smoothly");
    return faults;
  };

  const sideways = () => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = all("body *").filter(element => element.getBoundingClientRect().right > width + 1).slice(0, 3).map(short);
    return [`${document.documentElement.scrollWidth} wide on a screen of ${width}: ${wide.join(" | ")}`];
  };

  const lost = () => all("main *, header *, footer *")
    .filter(element => !element.closest("svg") && !element.closest(".app-visually-hidden") && !element.matches("textarea, select, input"))
    .filter(element => /hidden|clip/.test(getComputedStyle(element).overflowY + getComputedStyle(element).overflowX))
    .filter(element => element.clientHeight > 1 && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1))
    .map(element => `cuts text off: ${short(element)}`);

  // WCAG 1.4.12. A style sheet of the page would be stopped by its content security policy.
  const spacing = {
    "line-height": "1.5", "letter-spacing": "0.12em", "word-spacing": "0.16em",
  };
  const widen = () => {
    for (const element of all("body, body *")) {
      for (const [name, value] of Object.entries(spacing)) element.style.setProperty(name, value, "important");
      if (element.localName === "p") element.style.setProperty("margin-block-end", "2em", "important");
    }
  };
  const narrow = () => { for (const element of all("body, body *")) element.removeAttribute("style"); };

  // What is drawn under the middle of a text: the last shape before it in the drawing that is there, or the page.
  const groundOf = text => {
    const style = getComputedStyle(text);
    if (style.paintOrder.startsWith("stroke") && isPaint(style.stroke) && parseFloat(style.strokeWidth) >= 2) return parse(style.stroke);
    const svg = text.ownerSVGElement;
    const box = text.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const page = () => backgroundOf(svg.parentElement);
    const shapes = [...svg.querySelectorAll("rect, circle, ellipse, path, polygon, use, image")]
      .filter(shape => !shape.closest("defs, clipPath, mask, symbol, marker") && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
      .filter(shape => isSeen(shape) && isPaint(getComputedStyle(shape).fill))
      .filter(shape => { const area = shape.getBoundingClientRect(); return area.left <= x && x <= area.right && area.top <= y && y <= area.bottom; });
    const shape = shapes.at(-1);
    return shape ? over(parse(getComputedStyle(shape).fill), page()) : page();
  };
  const drawings = () => {
    const faults = [];
    for (const text of all("svg text, svg tspan").filter(isSeen).filter(text => text.textContent.trim().length > 0 && text.getBoundingClientRect().width > 0)) {
      const style = getComputedStyle(text);
      const scale = Math.abs(text.getScreenCTM()?.d ?? 1);
      const size = parseFloat(style.fontSize) * scale;
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const ground = groundOf(text.localName === "tspan" ? text.closest("text") : text);
      const found = contrast(over(parse(style.fill), ground), ground);
      if (found < least) faults.push(`contrast ${found.toFixed(2)} in a drawing: ${short(text)}`);
    }
    return faults;
  };

  // What the keyboard can reach, in the order of the page.
  const stops = () => {
    const groups = new Set();
    return all("a[href], button, input, select, textarea, summary, [tabindex='0']").filter(element => {
      if (element.disabled || element.tabIndex < 0 || element.type === "hidden" || !isSeen(element)) return false;
      if (element.type !== "radio") return true;
      const group = `${element.form?.id} ${element.name}`;
      const members = all("input[type=radio]").filter(other => other.name === element.name && other.form === element.form);
      const stop = members.find(member => member.checked) ?? members[0];
      if (groups.has(group) || stop !== element) return false;
      groups.add(group);
      return true;
    });
  };
  let order = [];
  const beginWalk = () => { order = stops(); return order.length; };
  const goToStart = () => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  };
  const place = () => order.indexOf(document.activeElement);

  const paints = element => [element, ...element.querySelectorAll("*")].map(part => {
    const style = getComputedStyle(part);
    return { part, fill: style.fill, stroke: style.stroke, width: parseFloat(style.strokeWidth) };
  });
  const isOutlined = element => {
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return false;
    if (style.outlineStyle === "auto") return true;
    const line = parse(style.outlineColor);
    return contrast(over(line, backgroundOf(element.parentElement)), backgroundOf(element.parentElement)) >= 3
      || contrast(over(line, backgroundOf(element)), backgroundOf(element)) >= 3;
  };
  const isRedrawn = (before, after) => after.some((paint, at) =>
    isPaint(paint.stroke) && paint.width >= 2 && (before[at].stroke !== paint.stroke || before[at].width < paint.width));
  const isCovered = element => {
    const boxes = [...element.getClientRects(), ...[...(element.labels ?? [])].flatMap(label => [...label.getClientRects()])].filter(box => box.width > 1 && box.height > 1);
    const points = boxes.flatMap(box => [0.5, 0.1, 0.9].flatMap(part => [[box.left + box.width * part, box.top + box.height / 2], [box.left + box.width / 2, box.top + box.height * part]]));
    return points.length > 0 && !points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element) && !top.matches("body, html, main") || [...(element.labels ?? [])].some(label => label.contains(top)));
    });
  };
  // Asked after a key was pressed, so that the browser shows where the focus is.
  const focus = () => {
    const faults = [];
    for (const element of stops()) {
      const before = element.ownerSVGElement ? paints(element) : [];
      element.focus({ focusVisible: true });
      if (document.activeElement !== element) faults.push(`takes no focus: ${short(element)}`);
      else if (element.ownerSVGElement ? !isOutlined(element) && !isRedrawn(before, paints(element)) : !isOutlined(element)) faults.push(`does not show that it has the focus: ${short(element)}`);
      else if (isCovered(element)) faults.push(`has the focus behind something else: ${short(element)}`);
    }
    document.activeElement?.blur?.();
    return faults;
  };

  return { structure, forms, motion, sideways, lost, widen, narrow, drawings, beginWalk, goToStart, place, focus };
})();
