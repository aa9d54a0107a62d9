package nl.thuisbest.core.trajectory;

/** What the chair of the expert team does with a question (RET1). */
public enum Screening {
    TAKE_UP,
    ASK_MORE,
    REFER_ELSEWHERE
}
