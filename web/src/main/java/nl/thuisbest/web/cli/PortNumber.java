package nl.thuisbest.web.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port from 0 (any free one) to 65535. */
final class PortNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
            return Integer.valueOf(value);
        }
        throw new TypeConversionException("no port");
    }
}
