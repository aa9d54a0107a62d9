package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** How much help the municipality allocates: 180 nights in all, 240 minutes a week. */
public record Volume(int amount, VolumeUnit unit, VolumePer per) {
    public Volume {
        if (amount < 1) {
            throw new Invalid("amount", "number");
        }
    }
}
