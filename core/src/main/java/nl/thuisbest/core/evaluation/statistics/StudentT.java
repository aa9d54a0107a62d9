package nl.thuisbest.core.evaluation.statistics;

/**
 * The two-sided 95% point of Student's t distribution, for any number of degrees of freedom:
 * bisection on the distribution function, which is a regularised incomplete beta function
 * (Abramowitz and Stegun 26.5.27 and 26.7.1).
 */
public final class StudentT {
    private static final double TINY = 1e-300;
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private StudentT() {}

    /** The t with 95% of the distribution between -t and t; 12.706 at one degree of freedom. */
    public static double critical95(int degreesOfFreedom) {
        if (degreesOfFreedom < 1) {
            throw new IllegalArgumentException("at least one degree of freedom");
        }
        double low = 0;
        double high = 20;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (twoSidedTail(middle, degreesOfFreedom) > 0.05) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The chance of a value further from 0 than {@code t}, which is not negative. */
    static double twoSidedTail(double t, int degreesOfFreedom) {
        double df = degreesOfFreedom;
        return incompleteBeta(df / (df + t * t), df / 2, 0.5);
    }

    private static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front =
                Math.exp(
                        logGamma(a + b)
                                - logGamma(a)
                                - logGamma(b)
                                + a * Math.log(x)
                                + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * continuedFraction(x, a, b) / a
                : 1 - front * continuedFraction(1 - x, b, a) / b;
    }

    /** Lentz's way through the continued fraction of the incomplete beta function. */
    private static double continuedFraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m <= 500; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return h;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Lanczos' approximation of the logarithm of the gamma function, for x of at least 0.5. */
    private static double logGamma(double x) {
        double y = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (y + i);
        }
        double t = y + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
