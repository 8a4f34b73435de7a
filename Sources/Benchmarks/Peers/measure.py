"""CPU and wall milliseconds of a piece of work, and the peak memory of this process."""
import resource, time


def measured(work):
    cpu, wall = time.process_time(), time.perf_counter()
    result = work()
    return result, {
        "time": 1000 * (time.process_time() - cpu), "wall": 1000 * (time.perf_counter() - wall)}


def peak_megabytes():
    try:
        # getrusage on Linux counts the program too that started this one.
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1048576
