package io.cambrian.metalearners.toy;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;

/** A candidate of {@link UnitCube}. */
public record UnitPoint(List<Double> coordinates) implements Candidate {

    public UnitPoint {
        coordinates = List.copyOf(coordinates);
    }

    /** The coordinates, in an array of the caller's own. */
    public double[] toArray() {
        return coordinates.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public String kind() {
        return "unit-point";
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(coordinates.toString());
    }
}
