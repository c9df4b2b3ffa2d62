package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.rule.LifeStage;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a learned rule says about made-up experience early and late in a life, rounded to {@value #DIGITS} digits; hand-made
 * rules stand for themselves.
 */
final class RuleProbe {

    private static final long SEED = 0x72756c65L;
    private static final int STEPS = 20;
    private static final int UPDATES = 100;
    private static final int DIGITS = 5;
    private static final MathContext ROUNDING = new MathContext(DIGITS);

    private RuleProbe() {}

    static Fingerprint of(Rule rule) {
        return switch (rule) {
            case LpgRule learned ->
                new Fingerprint(CandidateId.ofCanonical(said(learned)).hex());
            case ActorCriticRule handMade -> new Fingerprint(handMade.id().hex());
            case ReinforceRule handMade -> new Fingerprint(handMade.id().hex());
        };
    }

    private static String said(LpgRule rule) {
        LpgPass pass = new LpgPass(rule);
        StringBuilder text = new StringBuilder();
        for (int done : new int[] {0, UPDATES / 2, UPDATES}) {
            LifeStage stage = new LifeStage(done, UPDATES);
            for (LpgTarget target :
                    pass.over(SyntheticTrajectory.of(SEED, STEPS, rule.shape().predictions(), stage))) {
                append(text, target.direction());
                target.prediction().forEach(share -> append(text, share));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, double value) {
        if (Double.isFinite(value)) {
            text.append(new BigDecimal(value).round(ROUNDING).stripTrailingZeros());
        } else {
            text.append(value);
        }
        text.append(' ');
    }
}
