package nl.thuisbest.web.allocation;

/** Which of the products of a message: its place, from 1. */
public record AllocatedNo(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
