package io.cambrian.archive;

import java.util.List;

/**
 * What a verification has looked at and found.
 *
 * @param lines lines of the journal, the header included
 * @param blobs stored values
 * @param indexCompared whether a stored index was there to compare; none is needed
 * @param findings what is not as it should be; empty for a sound archive
 */
public record VerificationReport(long lines, long blobs, boolean indexCompared, List<Finding> findings) {

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
