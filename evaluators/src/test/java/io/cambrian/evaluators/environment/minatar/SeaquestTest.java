package io.cambrian.evaluators.environment.minatar;

class SeaquestTest extends MinAtarConformance {

    SeaquestTest() {
        super("seaquest", "012345", 1_000);
    }

    @Override
    Seaquest game(int copies, Variant variant, Dice dice) {
        return new Seaquest(copies, variant, dice);
    }

    @Override
    Mean randomReturn(Variant variant) {
        return switch (variant) {
            case STICKY -> new Mean(0.107, 0.009);
            case MINIMAL -> new Mean(0.104, 0.009);
        };
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }
}
