// Prints a YAML document as js-yaml reads it: compact JSON with sorted keys.
//
// usage: node read_back.js <FILE.yaml
"use strict";
const fs = require("fs");
const yaml = require("js-yaml");

function sorted(data) {
  if (Array.isArray(data)) return data.map(sorted);
  if (data === null || typeof data !== "object" || data instanceof Date) return data;
  return Object.fromEntries(Object.keys(data).sort().map((key) => [key, sorted(data[key])]));
}

console.log(JSON.stringify(sorted(yaml.load(fs.readFileSync(0, "utf8")))));
