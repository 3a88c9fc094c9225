#pragma once

#include <QLayout>
#include <QList>

namespace tieout {

/** Widgets in a line, in further lines where it gets too narrow; what can grow takes the rest of its line. */
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    using Line = QList<QLayoutItem *>;
    [[nodiscard]] QList<Line> lines(int width) const;
    [[nodiscard]] int widthOf(const Line &line) const;
    static int heightOf(const Line &line);
    void place(const Line &line, const QRect &rect) const;
    [[nodiscard]] QSize withMargins(QSize size) const;

    QList<QLayoutItem *> m_items;
};

} // namespace tieout
