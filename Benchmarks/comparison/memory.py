"""Memory of processes, as Linux tells it."""

import mmap
import re
from dataclasses import dataclass
from multiprocessing import Process
from pathlib import Path


@dataclass(frozen=True)
class Footprint:
    """Bytes of memory that a process holds: its own, and pages of files that it mapped."""

    private: int = 0
    mapped: int = 0

    @classmethod
    def of(cls, pid: int) -> "Footprint":
        """What a process holds now."""
        status = Path(f"/proc/{pid}/status").read_text()
        kilobytes = {
            name: int(value) for name, value in re.findall(r"^(Rss\w+):\s+(\d+) kB", status, re.M)
        }
        return cls(
            private=(kilobytes["RssAnon"] + kilobytes["RssShmem"]) * 1024,
            mapped=kilobytes["RssFile"] * 1024,
        )

    def since(self, earlier: "Footprint") -> "Footprint":
        """What was added to an earlier one."""
        return Footprint(
            private=self.private - earlier.private, mapped=max(self.mapped - earlier.mapped, 0)
        )


def warm(byte_count: int) -> None:
    """Touches memory once, or half of what is free: a virtual machine is slow to give it out."""
    process = Process(target=_touch, args=(min(byte_count, available() // 2),))
    process.start()
    process.join()


def _touch(byte_count: int) -> None:
    with mmap.mmap(-1, byte_count) as pages:
        for start in range(0, byte_count, mmap.PAGESIZE):
            pages[start] = 1


def available() -> int:
    """Bytes that processes can take without anything being swapped."""
    found = re.search(r"^MemAvailable:\s+(\d+) kB", Path("/proc/meminfo").read_text(), re.M)
    return int(found.group(1)) * 1024 if found else 0
