package io.cambrian.schedules.picture;

import java.awt.image.BufferedImage;

/** A part of a sheet, ready to be painted. */
sealed interface Chart permits Curves, HeatMap, Legend, Scatter, SceneTile, PointLines, StepLines, TreeChart {

    BufferedImage image();
}
