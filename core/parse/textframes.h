#pragma once

#include "report/document.h"

#include <vector>

namespace tieout {

/**
 * The lines of a text that frame its pages and interrupt what goes over them: page marks ("-11-", "第 3 页"), lone page numbers and
 * running heads. A lone number is its page's when a form feed follows or stands before it and pages near by count with it; in a text
 * without form feeds, when lone numbers count pages through most of it.
 */
class TextFrames
{
public:
    explicit TextFrames(const Document &document);

    /** Whether the 0-based line is one of them. */
    [[nodiscard]] bool contains(int line) const { return m_lines[static_cast<size_t>(line)]; }

private:
    void addRunningHeads(const Document &document);
    void addCountedNumbers(const Document &document);

    std::vector<bool> m_lines;
};

} // namespace tieout
