// A stream to a file descriptor. When the reader of a pipe has gone away the rest is dropped quietly; any
// other failure makes the stream bad.
#pragma once

#include <array>
#include <streambuf>

namespace bti::cli {

class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor);

 protected:
  int_type overflow(int_type next) override;
  int sync() override;

 private:
  int m_descriptor;
  int m_failure{0};
  std::array<char, 16384> m_bytes{};
};

}  // namespace bti::cli
