"""Prints a YAML document as PyYAML reads it: compact JSON with sorted keys.

usage: read_back.py <FILE.yaml
"""
import json
import sys

import yaml

data = yaml.safe_load(sys.stdin.buffer)
print(json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=repr))
