// Text in HTML and SVG, where it is never markup.
#pragma once

#include <string>
#include <string_view>

#include "bti/picture.hpp"

namespace bti {

/// Text for an element or a quoted attribute, in HTML as in XML; what steers or hides made visible, newlines stay.
[[nodiscard]] std::string markup_text(std::string_view text);

/// A picture as an `<svg>` element that needs nothing from around it.
[[nodiscard]] std::string to_svg(const Picture& picture);

}  // namespace bti
