(() => {
  const isPhone = matchMedia("(max-width:40rem)").matches;
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("’", "'");
  const word = /[\p{L}\p{N}]+(?:[.-]\p{N}+)*/gu;
  const wordsIn = text => (plain(text).match(word) ?? []).filter(one => one.length > 1);
  const spaced = text => " " + plain(text).replace(/[^\p{L}\p{N}.-]+/gu, " ");
  const startsIn = (text, start) => text.includes(" " + start);
  const sections = parent => [...parent.children].filter(one => one.localName === "section");
  const unfolding = new Map();

  function fold(section) {
    const heading = section.firstElementChild;
    const button = document.createElement("button");
    const words = document.createElement("span");
    const rest = document.createElement("div");
    const show = open => {
      button.setAttribute("aria-expanded", open);
      rest.hidden = open ? false : "until-found";
    };
    rest.append(...[...section.childNodes].slice(1));
    button.type = "button";
    words.append(...heading.childNodes);
    button.append(words);
    button.addEventListener("click", () => show(Boolean(rest.hidden)));
    rest.addEventListener("beforematch", () => show(true));
    heading.append(button);
    section.append(rest);
    section.classList.add("folds");
    show(false);
    unfolding.set(section, () => show(true));
  }

  /** Marks the words of some elements that begin with one of the given beginnings, and returns the first of them. */
  function mark(elements, starts) {
    const ranges = [];
    for (const element of elements) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        for (const found of texts.currentNode.data.matchAll(word)) {
          if (starts.some(start => plain(found[0]).startsWith(start))) {
            const range = new Range();
            range.setStart(texts.currentNode, found.index);
            range.setEnd(texts.currentNode, found.index + found[0].length);
            ranges.push(range);
          }
        }
      }
    }
    globalThis.CSS?.highlights?.set("found", new Highlight(...ranges));
    return ranges[0];
  }

  function findIn(box) {
    const input = box.querySelector("input");
    const told = box.querySelector("[aria-live]");
    const cards = sections(box.parentElement);
    const texts = cards.map(card => spaced(card.textContent));
    const narrow = () => {
      const words = wordsIn(input.value);
      let left = 0;
      cards.forEach((card, at) => {
        card.hidden = !words.every(one => startsIn(texts[at], one));
        left += card.hidden ? 0 : 1;
      });
      const found = words.length ? cards.filter(card => !card.hidden) : [];
      found.forEach(card => unfolding.get(card)?.());
      mark(found, words);
      told.textContent = words.length
        ? told.dataset.count.replace("{0}", left).replace("{1}", cards.length) : "";
    };
    input.addEventListener("input", narrow);
    addEventListener("hashchange", () => {
      if (cards.some(card => card.hidden && card.contains(target()))) {
        input.value = "";
        narrow();
      }
    });
    show(box);
    narrow();
  }

  /** Shows a box, and the link to it. */
  function show(box) {
    for (const shown of [box, ...document.querySelectorAll(`nav li:has([href="#${box.querySelector("input").id}"])`)]) {
      shown.hidden = false;
    }
  }

  function target() {
    return document.getElementById(location.hash.slice(1));
  }

  function showTarget() {
    const around = target();
    for (let one = around; one; one = one.parentElement) {
      unfolding.get(one)?.();
    }
    around?.scrollIntoView();
  }

  /** Shows the words for which the search of the home page led here. */
  function showAsked() {
    const asked = wordsIn(new URLSearchParams(location.search).get("mots") ?? "");
    const first = asked.length && mark([target() ?? document.querySelector("main")], asked);
    for (let one = first?.startContainer.parentElement; one; one = one.parentElement) {
      if (one.localName === "details") {
        one.open = true;
      }
    }
    first?.startContainer.parentElement.scrollIntoView({block: "center"});
  }

  /** Reads the index of all documents, and searches it as the reader types; SearchIndex.java describes it. */
  function findInAll(box) {
    const [places, words] = box.querySelector(".index").textContent.split("\n\n")
      .map(lines => lines.split("\n").map(line => line.split(lines.includes("\t") ? "\t" : " ")));
    const parts = [];
    let file, title;
    for (const [name, first, second] of places) {
      if (name) {
        [file, title] = [name, first];
      } else {
        parts.push({file, title, id: first, heading: second, spaced: spaced(second || title)});
      }
    }
    const input = box.querySelector("input");
    const told = box.querySelector("[aria-live]");
    const list = box.querySelector("ul");
    const having = start => {
      const found = new Set();
      for (const [one, ...numbers] of words) {
        if (one.startsWith(start)) {
          numbers.reduce((before, next) => {
            found.add(before + parseInt(next, 36));
            return before + parseInt(next, 36);
          }, 0);
        }
      }
      return found;
    };
    const result = part => {
      const line = document.createElement("li");
      const link = document.createElement("a");
      link.href = part.file + "?mots=" + encodeURIComponent(input.value) + (part.id && "#" + part.id);
      link.textContent = part.heading || part.title;
      line.append(link, ...(part.heading ? [" – " + part.title] : []));
      return line;
    };
    input.addEventListener("input", () => {
      const asked = wordsIn(input.value);
      const sets = asked.map(having);
      const found = asked.length
        ? parts.filter((_, number) => sets.every(set => set.has(number))) : [];
      const rank = part => asked.every(one => startsIn(part.spaced, one)) ? 0 : 1;
      found.sort((one, other) => rank(one) - rank(other));
      list.replaceChildren(...found.slice(0, 50).map(result));
      list.hidden = !found.length;
      told.textContent = asked.length ? told.dataset.count.replace("{0}", found.length) : "";
    });
    show(box);
  }

  const boxes = [...document.querySelectorAll(".finder:not(.over-documents)")];
  boxes.forEach(findIn);
  document.querySelectorAll(".over-documents").forEach(findInAll);
  const folding = isPhone
    ? [...boxes.map(box => box.parentElement), ...document.querySelectorAll(".long")]
    : document.querySelectorAll(".details");
  new Set(folding).forEach(parent => sections(parent).forEach(fold));
  addEventListener("hashchange", showTarget);
  if (unfolding.size) {
    showTarget();
  }
  showAsked();
})();
