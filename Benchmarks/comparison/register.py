"""The register that everyone is asked about."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Register:
    """A CSV file of invented complaints; its name is the measure that Gongkai counts."""

    csv: Path
    rows: int
    bytes: int
    rarest_organisation: str
    is_shuffled: bool

    @classmethod
    def made(cls, maker: Path, rows: int, is_shuffled: bool, folder: Path) -> "Register":
        """Makes the file, or finds it where an earlier run of the same maker left it."""
        folder = folder / f"{rows}-{'shuffled' if is_shuffled else 'by-date'}"
        csv, account = folder / "complaints.csv", folder / "account.json"
        if not account.exists() or account.stat().st_mtime < maker.stat().st_mtime:
            folder.mkdir(parents=True, exist_ok=True)
            command = [maker, str(rows), csv] + (["--shuffle"] if is_shuffled else [])
            account.write_bytes(subprocess.run(command, check=True, capture_output=True).stdout)
        return cls(csv=csv, is_shuffled=is_shuffled, **json.loads(account.read_text()))

    def read(self) -> None:
        """Reads the file once, so that everyone loads it from the system's cache."""
        with open(self.csv, "rb", buffering=0) as file:
            while file.read(1 << 24):
                pass
