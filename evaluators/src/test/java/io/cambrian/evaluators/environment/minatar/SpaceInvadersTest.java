package io.cambrian.evaluators.environment.minatar;

class SpaceInvadersTest extends MinAtarConformance {

    SpaceInvadersTest() {
        super("space_invaders", "0135", 1_000);
    }

    @Override
    SpaceInvaders game(int copies, Variant variant, Dice dice) {
        return new SpaceInvaders(copies, variant, dice);
    }

    @Override
    Mean randomReturn(Variant variant) {
        return switch (variant) {
            case STICKY -> new Mean(2.758, 0.05);
            case MINIMAL -> new Mean(4.19, 0.075);
        };
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }
}
