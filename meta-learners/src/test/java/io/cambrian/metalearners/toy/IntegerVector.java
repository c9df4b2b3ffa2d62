package io.cambrian.metalearners.toy;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;

/** A candidate of {@link IntegerVectors}. */
public record IntegerVector(List<Integer> values) implements Candidate {

    public IntegerVector {
        values = List.copyOf(values);
    }

    @Override
    public String kind() {
        return "integer-vector";
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(values.toString());
    }
}
