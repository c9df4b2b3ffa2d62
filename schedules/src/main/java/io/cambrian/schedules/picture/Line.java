package io.cambrian.schedules.picture;

import java.awt.BasicStroke;
import java.awt.Color;

/** How a curve is drawn; the colours can be told apart with any colour vision. */
enum Line {
    // Wong, "Points of view: color blindness", Nature Methods 2011
    FIRST(new Color(0x00, 0x72, 0xb2), solid()),
    SECOND(new Color(0xd5, 0x5e, 0x00), solid()),
    THIRD(new Color(0x00, 0x9e, 0x73), solid()),
    BLACK(Color.BLACK, dashed(7, 4)),
    PURPLE(new Color(0x99, 0x55, 0x88), dashed(2, 3)),
    ORANGE(new Color(0xe6, 0x9f, 0x00), dashed(7, 4)),
    SKY_BLUE(new Color(0x56, 0xb4, 0xe9), dashed(2, 3));

    private final Color colour;
    private final BasicStroke stroke;

    Line(Color colour, BasicStroke stroke) {
        this.colour = colour;
        this.stroke = stroke;
    }

    Color colour() {
        return colour;
    }

    BasicStroke stroke() {
        return stroke;
    }

    private static BasicStroke solid() {
        return new BasicStroke(2.5f);
    }

    private static BasicStroke dashed(float on, float off) {
        return new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }
}
