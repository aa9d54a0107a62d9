package nl.thuisbest.core.access;

/** A professional's entry in a register. */
public record Registration(Register register, String number) {
    /** The registers of Regeling Jeugdwet art. 2, and others. */
    public enum Register {
        NIP_KINDER_EN_JEUGDPSYCHOLOOG,
        SKJ_POSTMASTER_ORTHOPEDAGOOG,
        SKJ_POSTMASTER_PSYCHOLOOG,
        BIG_GZ_PSYCHOLOOG,
        BIG_PSYCHOTHERAPEUT,
        BIG_ORTHOPEDAGOOG_GENERALIST,
        BIG_PSYCHIATER,
        SKJ_JEUGD_EN_GEZINSPROFESSIONAL;

        /** Whether it makes a gekwalificeerde gedragswetenschapper. */
        public boolean qualifies() {
            return this != SKJ_JEUGD_EN_GEZINSPROFESSIONAL;
        }
    }
}
