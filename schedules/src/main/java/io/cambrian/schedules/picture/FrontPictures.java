package io.cambrian.schedules.picture;

import io.cambrian.schedules.picture.Scatter.Place;
import io.cambrian.schedules.report.Front;
import io.cambrian.schedules.report.FrontObjective;
import io.cambrian.schedules.report.FrontPoint;
import io.cambrian.schedules.report.SearchedFront;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures of a front: the first objective against each of the others, all that was evaluated in grey, the front on top. With more
 * than two objectives a point of the front may lie behind others in one chart; it is ahead in another.
 */
public final class FrontPictures {

    private FrontPictures() {}

    /**
     * Draws a front with at least one point.
     *
     * @return the file
     */
    public static Path draw(SearchedFront searched, String name, Path directory) throws IOException {
        List<List<Chart>> rows = new ArrayList<>();
        for (int other = 1; other < searched.front().objectives().size(); other++) {
            rows.add(List.of(chart(searched, other, name)));
        }
        return PngFile.write(rows, directory, name + "-front");
    }

    private static Chart chart(SearchedFront searched, int other, String name) {
        Front front = searched.front();
        FrontObjective horizontal = front.objectives().get(other);
        FrontObjective vertical = front.objectives().getFirst();
        boolean stairs = front.objectives().size() == 2 && vertical.maximised() && !horizontal.maximised();
        return new Scatter(
                name + ": " + front.points().size() + " of " + searched.told().size() + " on the front",
                horizontal.title(),
                vertical.title(),
                places(searched.told(), other),
                places(front.points().stream().map(FrontPoint::values).toList(), other),
                stairs);
    }

    private static List<Place> places(List<List<Double>> values, int other) {
        return values.stream()
                .map(each -> new Place(each.get(other), each.getFirst()))
                .toList();
    }
}
