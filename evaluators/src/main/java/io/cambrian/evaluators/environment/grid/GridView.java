package io.cambrian.evaluators.environment.grid;

import java.util.List;

/** How a {@link GridWorld} shows itself, in zeros and ones; {@link TimedGridWorld} adds the time. */
public enum GridView {

    /** One place for each pair of cell and set of present objects: what a linear agent needs to be a table. */
    TABULAR {
        @Override
        List<Integer> shape(GridShape room) {
            return List.of(1 << room.objects(), room.cells());
        }

        @Override
        int mostSetBits(GridShape room) {
            return 1;
        }
    },

    /** One board for the agent and one for each type of object. */
    PLANES {
        @Override
        List<Integer> shape(GridShape room) {
            return List.of(1 + room.types(), room.size(), room.size());
        }

        @Override
        int mostSetBits(GridShape room) {
            return 1 + room.objects();
        }
    };

    abstract List<Integer> shape(GridShape room);

    abstract int mostSetBits(GridShape room);

    int size(GridShape room) {
        return shape(room).stream().reduce(1, Math::multiplyExact);
    }
}
