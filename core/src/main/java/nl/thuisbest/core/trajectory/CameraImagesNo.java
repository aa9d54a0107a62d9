package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Invalid;

/** The serial number of kept images of a camera on a path, from 1. */
public record CameraImagesNo(int value) {
    public CameraImagesNo {
        if (value < 1) {
            throw new Invalid("CameraImagesNo", "number");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
