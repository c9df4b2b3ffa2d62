package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.export.Expression;
import java.util.Optional;

/** Derivatives as source, of which any may be 0, which is an empty one. */
final class DriftSlopes {

    private DriftSlopes() {}

    static Optional<Expression> sum(Optional<Expression> a, Optional<Expression> b) {
        return a.isPresent() && b.isPresent() ? Optional.of(a.orElseThrow().plus(b.orElseThrow())) : a.or(() -> b);
    }

    static Optional<Expression> difference(Optional<Expression> a, Optional<Expression> b) {
        if (a.isPresent() && b.isPresent()) {
            return Optional.of(a.orElseThrow().minus(b.orElseThrow()));
        }
        return a.or(() -> b.map(Expression::negated));
    }

    /** {@code left <comparison> right ? yes : no}. */
    static Optional<Expression> choice(
            Expression left, String comparison, Expression right, Optional<Expression> yes, Optional<Expression> no) {
        return yes.isEmpty() && no.isEmpty()
                ? Optional.empty()
                : Optional.of(left.choose(comparison, right, yes.orElse(Expression.ZERO), no.orElse(Expression.ZERO)));
    }
}
