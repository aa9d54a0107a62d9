package nl.thuisbest.core.people;

/**
 * A parent or other carer at referral: who it is to the young person, and whether he or she has
 * gezag.
 */
public record NewCarer(NewPerson person, Relation relation, boolean gezag) {}
