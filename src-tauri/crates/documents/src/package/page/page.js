"use strict";
(function () {
  // Bytes and words that the file carries.
  var words = JSON.parse(document.getElementById("words").textContent);
  var form = document.getElementById("form");
  var field = document.getElementById("password");
  var button = form.querySelector("button");
  var told = document.getElementById("told");

  function fromBase64(text) {
    var binary = atob(text.trim());
    var bytes = new Uint8Array(binary.length);
    for (var i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  }

  // Capitals, spaces and dashes do not matter.
  function passwordBytes(typed) {
    var counts = typed.toLowerCase().replace(/[^a-z0-9]/g, "");
    return Uint8Array.from(counts, function (sign) { return sign.charCodeAt(0); });
  }

  // Where the browser has cryptography of its own, it does the work; some give none to a file that is opened from disk.
  function browserOpens(typed, salt, nonce, closed) {
    var subtle = window.crypto.subtle;
    return subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]).then(function (key) {
      var how = { name: "PBKDF2", hash: "SHA-256", salt: salt, iterations: words.rounds };
      return subtle.deriveKey(how, key, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    }).then(function (key) {
      return subtle.decrypt({ name: "AES-GCM", iv: nonce }, key, closed);
    }).then(function (opened) { return new Uint8Array(opened); }, function () { return null; });
  }

  // SHA-256 (FIPS 180-4). The constants are the fractions of cube roots of primes, so they are reckoned, not copied.
  var K = new Int32Array(64), START = new Int32Array(8);
  (function () {
    var found = 0, number = 2;
    while (found < 64) {
      var prime = true;
      for (var d = 2; d * d <= number; d++) if (number % d === 0) { prime = false; break; }
      if (prime) {
        if (found < 8) START[found] = fraction(Math.sqrt(number));
        K[found++] = fraction(Math.cbrt(number));
      }
      number++;
    }
    function fraction(root) { return ((root - Math.floor(root)) * 4294967296) | 0; }
  })();
  var W = new Int32Array(64);

  function compress(state, block, at) {
    var i, s0, s1, t1, t2;
    for (i = 0; i < 16; i++) W[i] = block[at + i];
    for (; i < 64; i++) {
      s0 = W[i - 15]; s1 = W[i - 2];
      s0 = ((s0 >>> 7) | (s0 << 25)) ^ ((s0 >>> 18) | (s0 << 14)) ^ (s0 >>> 3);
      s1 = ((s1 >>> 17) | (s1 << 15)) ^ ((s1 >>> 19) | (s1 << 13)) ^ (s1 >>> 10);
      W[i] = (W[i - 16] + s0 + W[i - 7] + s1) | 0;
    }
    var a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (i = 0; i < 64; i++) {
      s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
      s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    state[0] += a; state[1] += b; state[2] += c; state[3] += d; state[4] += e; state[5] += f; state[6] += g; state[7] += h;
  }

  function toWords(bytes) {
    var made = new Int32Array(bytes.length / 4);
    for (var i = 0; i < made.length; i++) {
      made[i] = (bytes[4 * i] << 24) | (bytes[4 * i + 1] << 16) | (bytes[4 * i + 2] << 8) | bytes[4 * i + 3];
    }
    return made;
  }

  function toBytes(from) {
    var bytes = new Uint8Array(from.length * 4);
    for (var i = 0; i < bytes.length; i++) bytes[i] = from[i >> 2] >>> (24 - 8 * (i & 3));
    return bytes;
  }

  // PBKDF2-HMAC-SHA-256 for one block of 32 bytes (RFC 8018). The password is shorter than a block of the hash.
  function derive(typed, salt, rounds) {
    var inner = START.slice(), outer = START.slice();
    var pad = new Uint8Array(64), i, n;
    for (i = 0; i < 64; i++) pad[i] = (typed[i] || 0) ^ 0x36;
    compress(inner, toWords(pad), 0);
    for (i = 0; i < 64; i++) pad[i] = (typed[i] || 0) ^ 0x5c;
    compress(outer, toWords(pad), 0);
    // Everything that is hashed fits in one block: the salt with its counter, then a digest each time.
    var first = new Uint8Array(64);
    first.set(salt); first[salt.length + 3] = 1; first[salt.length + 4] = 0x80;
    var block = toWords(first);
    block[15] = (64 + salt.length + 4) * 8;
    var state = new Int32Array(8), sum = new Int32Array(8);
    for (n = 0; n < rounds; n++) {
      state.set(inner); compress(state, block, 0);
      if (n === 0) { block.fill(0); block[8] = 0x80000000 | 0; block[15] = (64 + 32) * 8; }
      block.set(state);
      state.set(outer); compress(state, block, 0);
      block.set(state);
      for (i = 0; i < 8; i++) sum[i] ^= state[i];
    }
    return toBytes(sum);
  }

  // AES-256, closing direction only (FIPS 197): counter mode needs no other.
  function aes(key) {
    var box = new Uint8Array(256), p = 1, q = 1, i;
    do {
      p = (p ^ (p << 1) ^ (p & 0x80 ? 0x11b : 0)) & 0xff;
      q ^= q << 1; q ^= q << 2; q ^= q << 4; q &= 0xff;
      if (q & 0x80) q ^= 0x09;
      box[p] = (q ^ ((q << 1) | (q >> 7)) ^ ((q << 2) | (q >> 6)) ^ ((q << 3) | (q >> 5)) ^ ((q << 4) | (q >> 4)) ^ 0x63) & 0xff;
    } while (p !== 1);
    box[0] = 0x63;
    var T = new Int32Array(256);
    for (i = 0; i < 256; i++) {
      var s = box[i], s2 = ((s << 1) ^ (s & 0x80 ? 0x11b : 0)) & 0xff;
      T[i] = (s2 << 24) | (s << 16) | (s << 8) | (s2 ^ s);
    }
    function substitute(w) {
      return (box[w >>> 24] << 24) | (box[(w >>> 16) & 255] << 16) | (box[(w >>> 8) & 255] << 8) | box[w & 255];
    }
    function turn(w, bits) { return (w >>> bits) | (w << (32 - bits)); }
    var keys = new Int32Array(60), rcon = 1;
    keys.set(toWords(key));
    for (i = 8; i < 60; i++) {
      var t = keys[i - 1];
      if (i % 8 === 0) { t = substitute((t << 8) | (t >>> 24)) ^ (rcon << 24); rcon <<= 1; }
      else if (i % 8 === 4) t = substitute(t);
      keys[i] = keys[i - 8] ^ t;
    }
    return function (block, out) {
      var a = block[0] ^ keys[0], b = block[1] ^ keys[1], c = block[2] ^ keys[2], d = block[3] ^ keys[3], k = 4;
      function mix(w, x, y, z) {
        return T[w >>> 24] ^ turn(T[(x >>> 16) & 255], 8) ^ turn(T[(y >>> 8) & 255], 16) ^ turn(T[z & 255], 24);
      }
      function last(w, x, y, z) {
        return (box[w >>> 24] << 24) | (box[(x >>> 16) & 255] << 16) | (box[(y >>> 8) & 255] << 8) | box[z & 255];
      }
      for (var round = 1; round < 14; round++, k += 4) {
        var a2 = mix(a, b, c, d) ^ keys[k], b2 = mix(b, c, d, a) ^ keys[k + 1];
        var c2 = mix(c, d, a, b) ^ keys[k + 2], d2 = mix(d, a, b, c) ^ keys[k + 3];
        a = a2; b = b2; c = c2; d = d2;
      }
      out[0] = last(a, b, c, d) ^ keys[k]; out[1] = last(b, c, d, a) ^ keys[k + 1];
      out[2] = last(c, d, a, b) ^ keys[k + 2]; out[3] = last(d, a, b, c) ^ keys[k + 3];
    };
  }

  // The check of GCM (NIST SP 800-38D), four bits at a time.
  function hasher(h) {
    var M = [], i, j;
    for (i = 0; i < 16; i++) M.push(new Int32Array(4));
    M[8].set(h);
    for (i = 4; i > 0; i >>= 1) {
      var from = M[i * 2], low = from[3] & 1;
      M[i][3] = (from[3] >>> 1) | (from[2] << 31); M[i][2] = (from[2] >>> 1) | (from[1] << 31);
      M[i][1] = (from[1] >>> 1) | (from[0] << 31); M[i][0] = (from[0] >>> 1) ^ (low ? 0xe1000000 | 0 : 0);
    }
    for (i = 2; i < 16; i <<= 1) for (j = 1; j < i; j++) for (var w = 0; w < 4; w++) M[i + j][w] = M[i][w] ^ M[j][w];
    var R = new Int32Array(16);
    for (i = 0; i < 16; i++) {
      var r = 0;
      for (j = 0; j < 4; j++) if (i & (1 << j)) r ^= 0xe100 >> (3 - j);
      R[i] = r << 16;
    }
    var y = new Int32Array(4);
    return {
      y: y,
      add: function (a, b, c, d) {
        var x = [y[0] ^ a, y[1] ^ b, y[2] ^ c, y[3] ^ d], z0 = 0, z1 = 0, z2 = 0, z3 = 0;
        for (var w = 3; w >= 0; w--) for (var bits = 0; bits < 32; bits += 4) {
          var rest = z3 & 15, m = M[(x[w] >>> bits) & 15];
          z3 = ((z3 >>> 4) | (z2 << 28)) ^ m[3]; z2 = ((z2 >>> 4) | (z1 << 28)) ^ m[2];
          z1 = ((z1 >>> 4) | (z0 << 28)) ^ m[1]; z0 = (z0 >>> 4) ^ R[rest] ^ m[0];
        }
        y[0] = z0; y[1] = z1; y[2] = z2; y[3] = z3;
      }
    };
  }

  function scriptOpens(typed, salt, nonce, closed) {
    var cipher = aes(derive(typed, salt, words.rounds));
    var length = closed.length - 16, whole = Math.ceil(length / 16) * 16;
    var text = new Uint8Array(whole);
    text.set(closed.subarray(0, length));
    var blocks = toWords(text), tag = toWords(closed.slice(length));
    var h = new Int32Array(4), stream = new Int32Array(4), counter = new Int32Array(4), i;
    cipher(h, h);
    var hash = hasher(h);
    for (i = 0; i < blocks.length; i += 4) hash.add(blocks[i], blocks[i + 1], blocks[i + 2], blocks[i + 3]);
    hash.add(0, 0, Math.floor(length / 0x20000000), (length << 3) | 0);
    counter.set(toWords(nonce)); counter[3] = 1;
    cipher(counter, stream);
    for (i = 0; i < 4; i++) if ((hash.y[i] ^ stream[i]) !== tag[i]) return null;
    for (i = 0; i < blocks.length; i += 4) {
      counter[3]++;
      cipher(counter, stream);
      for (var w = 0; w < 4; w++) blocks[i + w] ^= stream[w];
    }
    return toBytes(blocks).subarray(0, length);
  }

  function open(typed) {
    var closed = fromBase64(document.getElementById("sealed").textContent);
    var salt = closed.slice(0, words.salt), nonce = closed.slice(words.salt, words.salt + words.nonce);
    var rest = closed.slice(words.salt + words.nonce), bytes = passwordBytes(typed);
    if (window.crypto && window.crypto.subtle) {
      return browserOpens(bytes, salt, nonce, rest);
    }
    return Promise.resolve(scriptOpens(bytes, salt, nonce, rest));
  }

  function made(name, text, inside) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    if (inside) inside.appendChild(element);
    return element;
  }

  function table(section, at, inside) {
    var wide = made("div", "", inside), drawn = made("table", "", wide);
    wide.className = "wide";
    wide.tabIndex = 0;
    wide.setAttribute("role", "region");
    wide.setAttribute("aria-labelledby", "section-" + at);
    var head = made("tr", "", made("thead", "", drawn)), body = made("tbody", "", drawn);
    section.columns.forEach(function (column) {
      var cell = made("th", column.title, head);
      cell.scope = "col";
      if (column.numbers) cell.className = "numbers";
    });
    section.rows.forEach(function (row) {
      var line = made("tr", "", body);
      row.forEach(function (value, place) {
        var cell = made("td", value, line);
        if (section.columns[place].numbers) cell.className = "numbers";
      });
    });
  }

  function show(bytes) {
    var length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    var shown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    var page = document.getElementById("opened"), title = made("h1", shown.title, page);
    title.tabIndex = -1;
    made("p", shown.lead, page);
    var print = made("button", shown.print, page);
    print.className = "quiet";
    print.addEventListener("click", function () { window.print(); });
    var contents = made("nav", "", page);
    contents.setAttribute("aria-label", shown.contents_title);
    var list = made("ul", "", contents);
    made("h2", shown.files_title, page);
    var files = made("ul", "", page), at = 4 + length;
    files.className = "files";
    shown.files.forEach(function (file) {
      var line = made("li", "", files);
      var link = made("a", shown.save + ": " + file.title, line);
      link.href = URL.createObjectURL(new Blob([bytes.subarray(at, at + file.bytes)], { type: file.type }));
      link.download = file.name;
      made("span", file.name, line);
      at += file.bytes;
    });
    if (shown.left_out.length > 0) {
      made("h2", shown.left_out_title, page);
      var left = made("ul", "", page);
      shown.left_out.forEach(function (line) { made("li", line, left); });
    }
    shown.sections.forEach(function (section, place) {
      var head = made("h2", section.title, page);
      head.id = "section-" + place;
      made("a", section.title, made("li", "", list)).href = "#section-" + place;
      if (section.rows.length > 0) table(section, place, page);
      section.texts.forEach(function (text) {
        made("h3", text.heading, page);
        made("p", text.text, page).className = "text";
      });
    });
    document.getElementById("closed").remove();
    document.getElementById("sealed").remove();
    document.title = shown.title;
    page.hidden = false;
    title.focus();
  }

  function tell(text, wrong) {
    told.textContent = text;
    told.className = wrong ? "wrong" : "";
    field.setAttribute("aria-invalid", wrong ? "true" : "false");
    button.disabled = !wrong;
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    tell(words.opening, false);
    // The words above must be on screen before the long sum begins.
    setTimeout(function () {
      Promise.resolve(field.value).then(open).then(function (bytes) {
        if (bytes) { show(bytes); return; }
        tell(words.wrong, true);
        field.focus();
        field.select();
      }).catch(function () { tell(words.damaged, true); });
    }, 50);
  });
  field.focus();
})();
