"""M/M/1 (arrival rate 0.9, service rate 1) in SimPy, as its documentation would write it.

Prints one line of JSON: customers and seconds, the mean time in the system (theory: 10), and the
rate in events a second at two events a customer, an arrival and a departure.
"""

import json
import random
import sys
import time

import simpy

ARRIVAL_RATE = 0.9
SERVICE_RATE = 1.0


def customer(env, server, sojourns):
    arrival = env.now
    with server.request() as request:
        yield request
        yield env.timeout(random.expovariate(SERVICE_RATE))
    sojourns[0] += env.now - arrival


def source(env, server, customers, sojourns):
    for _ in range(customers):
        yield env.timeout(random.expovariate(ARRIVAL_RATE))
        env.process(customer(env, server, sojourns))


def main():
    customers = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    random.seed(1)
    env = simpy.Environment()
    server = simpy.Resource(env, capacity=1)
    sojourns = [0.0]
    env.process(source(env, server, customers, sojourns))
    start = time.perf_counter()
    env.run()
    seconds = time.perf_counter() - start
    print(
        json.dumps(
            {
                "peer": "SimPy " + simpy.__version__,
                "customers": customers,
                "seconds": seconds,
                "mean_sojourn": sojourns[0] / customers,
                "events_per_second": 2 * customers / seconds,
            }
        )
    )


if __name__ == "__main__":
    main()
