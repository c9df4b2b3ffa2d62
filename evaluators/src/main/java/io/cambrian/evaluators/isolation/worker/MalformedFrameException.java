package io.cambrian.evaluators.isolation.worker;

import java.io.IOException;

/** Bytes that are no {@link Frame}, or a frame that is too long to be one. */
public final class MalformedFrameException extends IOException {

    private static final long serialVersionUID = 1;

    /** @param what what was found */
    public MalformedFrameException(String what) {
        super(what);
    }
}
