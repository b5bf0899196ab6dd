(() => {
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("’", "'");
  for (const box of document.querySelectorAll(".finder")) {
    const input = box.querySelector("input");
    const told = box.querySelector("[aria-live]");
    const cards = [...box.parentElement.children].filter(one => one.localName === "section");
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
    const show = () => {
      const target = cards.find(card => "#" + card.id === location.hash);
      if (target && target.hidden) {
        input.value = "";
        narrow();
        target.scrollIntoView();
      }
    };
    input.addEventListener("input", narrow);
    addEventListener("hashchange", show);
    box.hidden = false;
    narrow();
  }
})();
