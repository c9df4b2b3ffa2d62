package io.cambrian.metalearners.toy;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;

/** A candidate of {@link Points}. */
public record Point(List<Float> coordinates) implements Candidate {

    public Point {
        coordinates = List.copyOf(coordinates);
    }

    @Override
    public String kind() {
        return "point";
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(coordinates.toString());
    }
}
