# Prints a YAML document as Psych reads it: compact JSON with sorted keys.
#
# usage: read_back.rb <FILE.yaml
require "json"
require "yaml"

def sorted(data)
  case data
  when Hash then data.sort.to_h { |key, value| [key, sorted(value)] }
  when Array then data.map { |value| sorted(value) }
  else data
  end
end

$stdout.set_encoding("UTF-8")
data = YAML.safe_load($stdin.read.force_encoding("UTF-8"))
puts JSON.generate(sorted(data))
