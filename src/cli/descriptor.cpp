#include "cli/descriptor.hpp"

#include <unistd.h>

#include <cerrno>

namespace bti::cli {

DescriptorBuffer::DescriptorBuffer(int descriptor) : m_descriptor(descriptor) {
  setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type next) {
  if (sync() != 0) return traits_type::eof();
  if (!traits_type::eq_int_type(next, traits_type::eof())) sputc(traits_type::to_char_type(next));
  return traits_type::not_eof(next);
}

int DescriptorBuffer::sync() {
  const char* from = pbase();
  while (m_failure == 0 && from != pptr()) {
    const ssize_t written = ::write(m_descriptor, from, static_cast<std::size_t>(pptr() - from));
    if (written >= 0) {
      from += written;
    } else if (errno != EINTR) {
      m_failure = errno;
    }
  }
  setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
  return m_failure == 0 || m_failure == EPIPE ? 0 : -1;
}

}  // namespace bti::cli
