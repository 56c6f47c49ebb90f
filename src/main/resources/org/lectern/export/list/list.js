
'use strict';
(() => {
  const one = (selector) => document.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const find = one('#find'), count = one('#count'), presenter = one('#presenter'), unfold = one('#unfold'), theme = one('#theme');
  const articles = all('main article'), states = all('[data-filter]');
  const highlights = window.CSS && CSS.highlights && window.Highlight ? CSS.highlights : null;
  const MOST_MARKS = 3000;

  one('.controls').hidden = !articles.length;
  theme.hidden = false;

  // Letters without case and accents; for each of them its place in the text.
  const folded = (text, places) => {
    if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
    let letters = '';
    for (let at = 0; at < text.length;) {
      const sign = String.fromCodePoint(text.codePointAt(at));
      const fold = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
      if (places) {
        for (let i = 0; i < fold.length; i++) places.push(at);
      }
      letters += fold;
      at += sign.length;
    }
    if (places) places.push(text.length);
    return letters;
  };

  // What an entry says, without the labels that every entry has.
  const texts = new Map();
  const textsOf = (article) => {
    let known = texts.get(article);
    if (!known) {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement.closest('.label, .place, .state') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      known = { nodes, text: nodes.map((node) => folded(node.data)).join(' ').replace(/\s+/g, ' ') };
      texts.set(article, known);
    }
    return known;
  };

  const marks = (node, words, ranges) => {
    const places = [];
    const text = folded(node.data, places);
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0 && ranges.length < MOST_MARKS; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, places.length ? places[at] : at);
        range.setEnd(node, places.length ? places[at + word.length] : at + word.length);
        ranges.push(range);
      }
    }
  };

  // An abstract in which a word was found stands open until it is sought no more.
  const open = (details, wanted) => {
    if (wanted && !details.open) {
      details.open = true;
      details.dataset.opened = '';
    } else if (!wanted && 'opened' in details.dataset) {
      details.open = unfold.getAttribute('aria-pressed') === 'true' && !details.matches('.more');
      delete details.dataset.opened;
    }
  };

  const show = () => {
    const words = folded(find.value).split(/\s+/).filter((word) => word);
    const wanted = states.filter((button) => button.getAttribute('aria-pressed') === 'true').map((button) => button.dataset.filter);
    const who = presenter ? presenter.value : '';
    const ranges = [];
    let shown = 0;
    for (const article of articles) {
      const fits = (!wanted.length || wanted.includes(article.dataset.state))
        && (!who || article.dataset.presenter === who)
        && words.every((word) => textsOf(article).text.includes(word));
      article.hidden = !fits;
      shown += fits ? 1 : 0;
      const found = new Set();
      if (fits && words.length) {
        for (const node of textsOf(article).nodes) {
          const before = ranges.length;
          if (before < MOST_MARKS) marks(node, words, ranges);
          if (ranges.length > before) found.add(node.parentElement.closest('details'));
        }
      }
      all('details', article).forEach((details) => open(details, found.has(details)));
    }
    for (const section of all('main section')) {
      const own = all('article', section);
      section.hidden = own.every((article) => article.hidden) && (own.length > 0 || shown < articles.length);
    }
    const narrowed = words.length || wanted.length || who;
    count.textContent = narrowed ? `${shown} of ${articles.length} paper${articles.length === 1 ? '' : 's'}` : '';
    one('#nothing').hidden = shown > 0 || !narrowed;
    if (highlights) {
      highlights.delete('found');
      if (ranges.length) highlights.set('found', new Highlight(...ranges));
    }
  };

  const clear = () => {
    find.value = '';
    states.forEach((button) => button.setAttribute('aria-pressed', 'false'));
    if (presenter) presenter.value = '';
    show();
  };

  find.addEventListener('input', show);
  if (presenter) presenter.addEventListener('change', show);
  one('#all').addEventListener('click', () => { clear(); find.focus(); });
  const toggle = (button) => {
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(pressed));
    return pressed;
  };
  states.forEach((button) => button.addEventListener('click', () => { toggle(button); show(); }));

  if (!one('main article > details')) unfold.hidden = true;
  unfold.addEventListener('click', () => {
    const wanted = toggle(unfold);
    unfold.textContent = wanted ? 'Fold abstracts' : 'Unfold abstracts';
    all('main article > details').forEach((details) => {
      details.open = wanted;
      delete details.dataset.opened;
    });
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches && event.target.matches('input, select, textarea');
    if (event.key === '/' && !typing) {
      event.preventDefault();
      find.focus();
      find.select();
    } else if (event.key === 'Escape' && (event.target === find || !typing)) {
      event.preventDefault();
      clear();
    } else if (event.key === 'Enter' && event.target === find) {
      const first = articles.find((article) => !article.hidden);
      const target = first && (first.querySelector('h3 a') || first);
      if (target) {
        if (target === first) first.tabIndex = -1;
        target.focus();
      }
    }
  });

  // A line of the agenda leads to its paper, whatever was sought before.
  const reveal = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (broken) {
      return;
    }
    if (target && target.closest('[hidden]')) {
      clear();
      target.scrollIntoView();
    }
  };
  document.addEventListener('click', (event) => {
    if (event.target.closest && event.target.closest('aside a')) setTimeout(reveal);
  });
  addEventListener('hashchange', reveal);

  // The next meeting; a day without a time lasts until its end.
  const next = all('.agenda li').find((line) => {
    const date = line.dataset.date;
    return new Date(date.includes('T') ? date : date + 'T23:59') >= Date.now() - 3600000;
  });
  if (next) {
    next.classList.add('next');
    next.setAttribute('aria-current', 'date');
  }

  // Light or dark: as the system has it, until somebody chooses.
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (document.documentElement.dataset.theme || (dark.matches ? 'dark' : 'light')) === 'dark';
  const name = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; };
  const kept = (work) => { try { return work(localStorage); } catch (none) { return null; } };
  const before = kept((store) => store.getItem('lectern-theme'));
  if (before === 'light' || before === 'dark') document.documentElement.dataset.theme = before;
  theme.addEventListener('click', () => {
    const chosen = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = chosen;
    kept((store) => chosen === (dark.matches ? 'dark' : 'light') ? store.removeItem('lectern-theme') : store.setItem('lectern-theme', chosen));
    name();
  });
  dark.addEventListener('change', name);
  name();

  // What is folded away is printed all the same.
  addEventListener('beforeprint', () => all('details:not([open])').forEach((details) => {
    details.open = true;
    details.dataset.printed = '';
  }));
  addEventListener('afterprint', () => all('details[data-printed]').forEach((details) => {
    details.open = false;
    delete details.dataset.printed;
  }));
})();
