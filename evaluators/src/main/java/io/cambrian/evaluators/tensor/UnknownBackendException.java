package io.cambrian.evaluators.tensor;

import io.cambrian.searchspace.NearestName;
import java.util.Collection;

/** No backend has this name; the message offers the nearest that there is. */
public final class UnknownBackendException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownBackendException(String found, Collection<String> valid) {
        super("there is no backend '" + found + "'" + NearestName.suggestion(found, valid));
    }
}
