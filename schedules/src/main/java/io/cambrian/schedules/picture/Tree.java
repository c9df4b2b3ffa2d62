package io.cambrian.schedules.picture;

import java.util.List;

/**
 * Something that is made of parts, as it is drawn.
 *
 * @param label one line
 * @param parts from left to right
 */
record Tree(String label, List<Tree> parts) {

    Tree {
        parts = List.copyOf(parts);
    }
}
