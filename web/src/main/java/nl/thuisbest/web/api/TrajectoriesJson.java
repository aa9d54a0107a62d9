package nl.thuisbest.web.api;

import java.util.List;

/**
 * One page of the list of paths.
 *
 * @param total how many were found in all
 * @param page which one this is, from one
 * @param size how many a page holds at most
 */
public record TrajectoriesJson(int total, int page, int size, List<TrajectoryJson> items) {}
