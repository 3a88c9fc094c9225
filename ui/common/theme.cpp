#include "common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace tieout {

namespace {

struct Greys
{
    QRgb window, base, alternate, text, quiet, button, line, accent, onAccent;
};

constexpr Greys light{0xfff3f3f2, 0xffffffff, 0xfff8f8f7, 0xff1f2123, 0xff6b6f73, 0xfff7f7f6, 0xffc9cacb, 0xff1f5f99, 0xffffffff};
constexpr Greys dark{0xff26282a, 0xff1c1e1f, 0xff222426, 0xffe4e5e6, 0xff9a9ea2, 0xff303335, 0xff44484b, 0xff3d78ad, 0xffffffff};

QPalette paletteOf(const Greys &greys)
{
    QPalette palette(QColor::fromRgb(greys.button), QColor::fromRgb(greys.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor::fromRgb(color)); };
    set(QPalette::Base, greys.base);
    set(QPalette::AlternateBase, greys.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, greys.text);
    set(QPalette::ToolTipBase, greys.base);
    set(QPalette::PlaceholderText, greys.quiet);
    set(QPalette::Mid, greys.line);
    set(QPalette::Highlight, greys.accent);
    set(QPalette::HighlightedText, greys.onAccent);
    set(QPalette::Link, greys.accent);
    if (greys.base == dark.base)
        set(QPalette::Link, 0xff6fb1e8);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(greys.line).darker(greys.base == dark.base ? 70 : 125));
    return palette;
}

/** Fusion's buttons without its coloured pictures, which are of another kind than the window's own. */
class PlainStyle : public QProxyStyle
{
public:
    PlainStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText) // a shadow under words blurs them in the dark
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool check = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        const bool field = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
        if ((!check && !field) || option->palette.color(QPalette::Base).lightness() > 128)
            return;
        painter->save(); // Fusion takes outlines from a darker window: in the dark they are not to be seen
        painter->setPen(option->palette.color(check ? QPalette::PlaceholderText : QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        check ? painter->drawRect(option->rect.adjusted(1, 1, -2, -2)) : painter->drawRoundedRect(option->rect.adjusted(0, 0, -1, -1), 2, 2);
        painter->restore();
    }
};

/** Without a family for Han text the system may pick Japanese shapes of Chinese characters. */
void preferChineseShapes()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    if (families.contains(QStringLiteral("Noto Sans CJK SC")))
        return;
    families.append({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                     QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    font.setFamilies(families);
    QApplication::setFont(font);
}

} // namespace

void applyAppearance(const QString &appearance)
{
    static const bool systemIsDark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    QApplication::setStyle(new PlainStyle);
    const bool wantsDark = appearance == QLatin1String("dark") || (appearance != QLatin1String("light") && systemIsDark);
    QApplication::setPalette(paletteOf(wantsDark ? dark : light));
    preferChineseShapes();
}

void applyTextSize(int percent)
{
    static const qreal usual = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    font.setPointSizeF(usual * std::clamp(percent, 70, 200) / 100);
    QApplication::setFont(font);
}

QFont gridFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Sarasa Mono SC"), font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace tieout
