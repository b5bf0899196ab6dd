(() => {
  const isPhone = matchMedia("(max-width:40rem)").matches;
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("’", "'");
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

  function findIn(box) {
    const input = box.querySelector("input");
    const told = box.querySelector("[aria-live]");
    const cards = sections(box.parentElement);
    const texts = cards.map(card => plain(card.textContent));
    const narrow = () => {
      const words = plain(input.value).split(/\s+/).filter(word => word);
      let left = 0;
      cards.forEach((card, at) => {
        card.hidden = !words.every(word => texts[at].includes(word));
        left += card.hidden ? 0 : 1;
      });
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
    for (const shown of [box, ...document.querySelectorAll(`nav li:has([href="#${input.id}"])`)]) {
      shown.hidden = false;
    }
    narrow();
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

  const boxes = [...document.querySelectorAll(".finder")];
  boxes.forEach(findIn);
  if (isPhone) {
    const folding = new Set([...boxes.map(box => box.parentElement), ...document.querySelectorAll(".long")]);
    folding.forEach(parent => sections(parent).forEach(fold));
  }
  addEventListener("hashchange", showTarget);
  if (unfolding.size) {
    showTarget();
  }
})();
