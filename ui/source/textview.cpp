#include "source/textview.h"

#include "common/severitystyle.h"
#include "common/theme.h"
#include "source/markpainting.h"
#include "source/notepainting.h"
#include "source/numbertip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <map>

namespace tieout {

namespace {

/** The strip left of the text; it only passes its painting on. */
class Margin : public QWidget
{
public:
    explicit Margin(TextView *view) : QWidget(view), m_view(view) {}
    QSize sizeHint() const override { return {m_view->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    TextView *m_view;
};

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

TextView::TextView(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFont(gridFont());
    document()->setDocumentMargin(8);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TextView::layOutMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { Q_EMIT stepChanged(currentStep()); });
    layOutMargin();
}

void TextView::setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &)
{
    m_report = report;
    m_marks.clear();
    m_hits.clear();
    m_ticks.clear();
    m_notes.clear();
    setPlainText(report ? report->report->document->text : QString());
    layOutMargin();
}

void TextView::replaceReport(const std::shared_ptr<const OpenReport> &report)
{
    m_report = report;
    viewport()->update();
}

void TextView::setMarks(const std::vector<SourceMark> &marks)
{
    m_marks = marks;
    applyMarks();
}

void TextView::setHits(const std::vector<TextSpan> &hits, int current)
{
    m_hits = hits;
    m_currentHit = current;
    applyMarks();
}

QTextEdit::ExtraSelection TextView::selectionFor(const SourceMark &mark) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursorAt(mark.span);
    const QColor severity = severityColor(mark.severity, palette());
    QTextCharFormat &format = selection.format;
    if (mark.layer == MarkLayer::Known) {
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(severity);
        format.setBackground(withAlpha(severity, 22));
    } else if (mark.layer == MarkLayer::Focus) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(accentColor(palette()));
        if (mark.finding < 0)
            format.setFontWeight(QFont::Bold);
    } else {
        const bool stated = mark.role == EvidenceRole::Stated;
        format.setBackground(withAlpha(stated ? severity : accentColor(palette()), stated ? 96 : 52));
        format.setUnderlineStyle(stated ? QTextCharFormat::WaveUnderline : QTextCharFormat::DotLine);
        format.setUnderlineColor(stated ? severity : accentColor(palette()));
    }
    return selection;
}

void TextView::applyMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        QTextEdit::ExtraSelection hit = selectionFor({m_hits[i]});
        hit.format = {};
        const bool current = static_cast<int>(i) == m_currentHit;
        hit.format.setBackground(current ? QColor(0xf5, 0xb5, 0x2e) : QColor(0xf7, 0xdd, 0x72, isDark(palette()) ? 110 : 170));
        if (current)
            hit.format.setForeground(Qt::black);
        selections.append(hit);
    }
    for (const SourceMark &mark : m_marks)
        selections.append(selectionFor(mark));
    setExtraSelections(selections);
    m_margin->update();
}

void TextView::setTicks(const std::vector<TextSpan> &ticks)
{
    m_ticks = ticks;
    std::sort(m_ticks.begin(), m_ticks.end());
    viewport()->update();
}

void TextView::setNotes(const std::vector<Annotation> &notes)
{
    m_notes = notes;
    viewport()->update();
}

QTextCursor TextView::cursorAt(TextSpan span) const
{
    const auto inside = [this](qsizetype offset) { return static_cast<int>(std::clamp<qsizetype>(offset, 0, document()->characterCount() - 1)); };
    QTextCursor cursor(document());
    cursor.setPosition(inside(span.begin));
    cursor.setPosition(inside(span.end), QTextCursor::KeepAnchor);
    return cursor;
}

void TextView::reveal(TextSpan span)
{
    const QTextCursor cursor = cursorAt({span.begin, span.begin});
    if (!selectedSpan().overlaps(span))
        setTextCursor(cursor);
    const QRect at = cursorRect(cursor);
    if (at.top() < viewport()->height() / 6 || at.bottom() > viewport()->height() * 5 / 6)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (at.top() - viewport()->height() / 2) / std::max(1, fontMetrics().lineSpacing()));
    // A table row may be wider than the view: its cell is brought in from the right.
    const int right = cursorRect(cursorAt({span.end, span.end})).right() - viewport()->width() + 24;
    const int left = cursorRect(cursor).left() - 24;
    if (right > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + right);
    else if (left < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left);
}

void TextView::goToStep(int line)
{
    if (m_report && line >= 0 && line < m_report->report->document->lineCount())
        reveal({m_report->report->document->lineSpan(line).begin, m_report->report->document->lineSpan(line).begin});
}

TextSpan TextView::selectedSpan() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

void TextView::selectSpan(TextSpan span)
{
    setTextCursor(cursorAt(span));
}

QRectF TextView::lineRect(TextSpan span) const
{
    if (!span.overlaps(visibleSpan()))
        return {};
    const QRect from = cursorRect(cursorAt({span.begin, span.begin})), to = cursorRect(cursorAt({span.end, span.end}));
    const int right = to.top() == from.top() ? to.left() : viewport()->width();
    return QRectF(from.left(), from.top(), right - from.left(), from.height());
}

QRect TextView::placeOf(TextSpan span) const
{
    return lineRect(span).toAlignedRect().intersected(viewport()->rect());
}

qsizetype TextView::offsetAt(const QPoint &point) const
{
    const QTextCursor nearest = cursorForPosition(point);
    const qsizetype offset = nearest.position() - (cursorRect(nearest).left() > point.x() ? 1 : 0);
    const QRectF character = m_report && offset >= 0 ? lineRect({offset, offset + 1}) : QRectF();
    return character.contains(point) ? offset : -1;
}

TextSpan TextView::visibleSpan() const
{
    const QTextBlock first = firstVisibleBlock();
    QTextBlock last = first;
    qreal bottom = blockBoundingGeometry(first).translated(contentOffset()).bottom();
    while (last.next().isValid() && bottom < viewport()->height()) {
        last = last.next();
        bottom += blockBoundingRect(last).height();
    }
    return {first.position(), last.position() + last.length()};
}

void TextView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintNotes(painter);
    const TextSpan seen = visibleSpan();
    for (auto tick = std::lower_bound(m_ticks.begin(), m_ticks.end(), TextSpan{seen.begin, seen.begin});
         tick != m_ticks.end() && tick->begin < seen.end; ++tick)
        if (const QRectF number = lineRect(*tick); number.intersects(event->rect().adjusted(-20, 0, 20, 0)))
            paintTick(painter, number, palette());
    if (m_report)
        for (const Correction &correction : m_report->corrections)
            if (const QRectF number = lineRect(correction.span); !number.isEmpty())
                paintCorrection(painter, number, palette());
}

/** A mark is painted line by line, as the text is broken on the screen. */
void TextView::paintNotes(QPainter &painter)
{
    const TextSpan seen = visibleSpan();
    for (const Annotation &note : m_notes) {
        if (!note.span.overlaps(seen))
            continue;
        const Document &source = *m_report->report->document;
        const int first = source.lineAt(note.span.begin);
        for (int line = first; line <= source.lineAt(note.span.end - 1); ++line) {
            const TextSpan whole = source.lineSpan(line);
            const TextSpan part{std::max(whole.begin, note.span.begin), std::min(whole.end, note.span.end)};
            if (const QRectF place = part.isEmpty() ? QRectF() : lineRect(part); !place.isEmpty())
                paintNote(painter, place, note, line == first, palette());
        }
    }
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? cursorRect().bottomLeft() : viewport()->mapFromGlobal(event->globalPos()), byKey);
}

void TextView::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 25, 800);
    QFont font = gridFont();
    font.setPointSizeF(font.pointSizeF() * m_zoom / 100.0);
    setFont(font);
    layOutMargin();
    Q_EMIT zoomChanged(m_zoom);
}

double TextView::fractionAt(qsizetype offset) const
{
    if (!m_report)
        return 0;
    const Document &source = *m_report->report->document;
    return (source.lineAt(offset) + 0.5) / std::max(1, source.lineCount());
}

int TextView::marginWidth() const
{
    const int digits = std::max(3, static_cast<int>(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + fontMetrics().height() + 14;
}

void TextView::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void TextView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(m_margin->width() - 1, event->rect().top(), m_margin->width() - 1, event->rect().bottom());
    std::map<int, Severity> signs; // the gravest of each line
    for (const SourceMark &mark : m_marks)
        if (mark.finding >= 0 && mark.role == EvidenceRole::Stated) {
            const auto [it, fresh] = signs.emplace(m_report->report->document->lineAt(mark.span.begin), mark.severity);
            if (!fresh)
                it->second = std::min(it->second, mark.severity);
        }
    const int height = fontMetrics().height();
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const QRectF line(0, top, m_margin->width() - 6, height);
        painter.setPen(quietColor(palette()));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (const auto sign = signs.find(block.blockNumber()); sign != signs.end())
            paintSeverity(painter, QRectF(3, top, height, height), sign->second, palette());
        top += blockBoundingRect(block).height();
    }
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QPlainTextEdit::mousePressEvent(event);
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool dragged = (event->pos() - m_pressed).manhattanLength() > 4;
    const bool click = event->button() == Qt::LeftButton && !dragged && !textCursor().hasSelection();
    if (click)
        if (const qsizetype offset = offsetAt(event->pos()); offset >= 0)
            Q_EMIT offsetClicked(offset);
}

void TextView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void TextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyMarks();
}

QString TextView::tipAt(const QPoint &point) const
{
    const qsizetype offset = offsetAt(point);
    QStringList lines = correctionLines(*m_report, offset);
    for (const Annotation &note : m_notes)
        if (note.span.contains(offset))
            lines.append(noteLine(note));
    return withNotes(numberTip(*m_report, offset), lines);
}

bool TextView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_report) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

} // namespace tieout
