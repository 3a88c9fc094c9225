#pragma once

#include "report/finding.h"

#include <QWidget>

namespace tieout {

/** A narrow strip beside the source: where in the whole report the findings are. */
class MarkerStrip : public QWidget
{
    Q_OBJECT
public:
    /** `fraction` 0..1 from the top. */
    struct Marker
    {
        double fraction = 0;
        Severity severity = Severity::Attention;
        int finding = -1;
        QString sentence;
        bool chosen = false;
    };
    explicit MarkerStrip(QWidget *parent = nullptr);
    void setMarkers(std::vector<Marker> markers);

Q_SIGNALS:
    void findingClicked(int finding);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double yOf(const Marker &marker) const;
    [[nodiscard]] const Marker *at(int y) const;
    std::vector<Marker> m_markers;
};

} // namespace tieout
